// A homeroom's join requests: accepting asks which pupil it is, declining can be undone.

import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ApproveSheet } from './approve-sheet'
import './request-rows.css'
import type { JoinRequest, Room } from './answers'

export function JoinRequests({ room }: { readonly room: Room }) {
  const [approving, setApproving] = useState<JoinRequest | null>(null)
  const { decline, busy } = useDeclining(setApproving)
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
                busy={busy}
                onApprove={() => setApproving(request)}
                onDecline={() => void decline(request)}
              />
            ))}
          </Card>
        ),
      )}
      {approving ? <ApproveSheet request={approving} pupils={room.pupils} onClose={() => setApproving(null)} /> : null}
    </>
  )
}

/** Not final: the request stays in the list, and may still be let in. */
function useDeclining(undo: (request: JoinRequest) => void) {
  const { ask, busy, problem } = useConfirmedWrite('identity.settleJoinRequest', '正在处理')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const decline = async (request: JoinRequest) => {
    const { requestId, guardianName } = request
    if ((await ask({ requestId, decision: 'DECLINE', pupilId: null })) === null) return
    show({ text: `没有通过${guardianName}的申请`, undo: { text: '改为通过', run: () => undo(request) } })
  }
  return { decline, busy }
}

interface RequestRowProps {
  readonly request: JoinRequest
  readonly may: boolean
  readonly busy: string | false
  readonly onApprove: () => void
  readonly onDecline: () => void
}

function RequestRow({ request, may, busy, onApprove, onDecline }: RequestRowProps) {
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
            <ActionButton
              text="不通过"
              label={`不通过：${guardianName}`}
              kind="plain"
              size="small"
              busy={busy}
              onTap={onDecline}
            />
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
