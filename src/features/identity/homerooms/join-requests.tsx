// A homeroom's join requests: accepting asks which pupil it is, declining asks why.

import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ApproveSheet } from './approve-sheet'
import { DeclineSheet } from './decline-sheet'
import './request-rows.css'
import type { JoinRequest, Room } from './answers'

export function JoinRequests({ room }: { readonly room: Room }) {
  const [approving, setApproving] = useState<JoinRequest | null>(null)
  const [declining, setDeclining] = useState<JoinRequest | null>(null)
  const cards = [
    { title: '申请加入', requests: room.requests.filter(({ state }) => state === 'WAITING') },
    { title: '没有通过的申请', requests: room.requests.filter(({ state }) => state === 'DECLINED') },
  ]
  return (
    <>
      {cards.map(({ title, requests }) =>
        requests.length === 0 ? null : (
          <Card key={title} kind="list" title={title} aside={`${requests.length} 人`}>
            {requests.map((request) => (
              <RequestRow
                key={request.requestId}
                request={request}
                may={room.mayManage}
                onApprove={() => setApproving(request)}
                onDecline={() => setDeclining(request)}
              />
            ))}
          </Card>
        ),
      )}
      {approving ? <ApproveSheet request={approving} pupils={room.pupils} onClose={() => setApproving(null)} /> : null}
      {declining ? (
        <DeclineSheet request={declining} onUndo={() => setApproving(declining)} onClose={() => setDeclining(null)} />
      ) : null}
    </>
  )
}

interface RequestRowProps {
  readonly request: JoinRequest
  readonly may: boolean
  readonly onApprove: () => void
  readonly onDecline: () => void
}

function RequestRow({ request, may, onApprove, onDecline }: RequestRowProps) {
  const { guardianName, relation, childName, askedAt, state, pupilIds } = request
  const match = pupilIds.length === 0 ? '班里没有这个名字' : pupilIds.length === 1 ? '班里有这个名字' : '班里有同名的'
  return (
    <View className="settle-row">
      <View className="line">
        <Tile sign={relation.slice(-1)} tone="accent" />
        <View className="grow">
          <View className="type-body strong">{`${guardianName}，${childName}的${relation}`}</View>
          <View className="type-note ink-3">{`${saySavedAt(askedAt)} 申请，${match}`}</View>
        </View>
      </View>
      {may ? (
        <View className="settle-ways">
          {state === 'WAITING' ? (
            <ActionButton text="不通过" label={`不通过：${guardianName}`} kind="plain" size="small" onTap={onDecline} />
          ) : null}
          <ActionButton
            text={state === 'WAITING' ? '通过' : '改为通过'}
            label={`通过：${guardianName}`}
            kind="soft"
            size="small"
            onTap={onApprove}
          />
        </View>
      ) : null}
    </View>
  )
}
