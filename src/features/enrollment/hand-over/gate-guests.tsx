// Children on no list who stand at the gate: written down, the office told, and sent on.
import type { GuestEnding } from '@domain/enrollment/roll-call/guest'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { GuestSheet } from '../roll-call/guest-sheet'
import { GUEST_STATES } from '../roll-call/roll-texts'
import type { GateGuest } from './gate-answers'
import type { GateMarks } from './use-gate-marks'

export function GateGuests({ guests, addGuest, settleGuest }: Pick<GateMarks, 'guests' | 'addGuest' | 'settleGuest'>) {
  const [writing, setWriting] = useState(false)
  return (
    <View className="stack">
      {guests.length === 0 ? null : (
        <Card kind="list" title="不在名单上的" aside="教务收到了">
          {guests.map((guest) => (
            <GuestLine
              key={`${guest.device}:${guest.seq}`}
              guest={guest}
              onSettle={(state) => settleGuest({ device: guest.device, seq: guest.seq, state })}
            />
          ))}
        </Card>
      )}
      <ActionButton text="来了名单外的孩子" kind="quiet" icon="plus" onTap={() => setWriting(true)} />
      {writing ? (
        <GuestSheet
          onWritten={(words) => {
            addGuest(words)
            setWriting(false)
          }}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </View>
  )
}

interface GuestLineProps {
  readonly guest: GateGuest
  readonly onSettle: (state: GuestEnding) => void
}

function GuestLine({ guest: { name, homeroomName, note, state }, onSettle }: GuestLineProps) {
  const { word, tone, icon } = GUEST_STATES[state]
  return (
    <ListRow
      title={name}
      note={[homeroomName, note].filter(Boolean).join('，')}
      end={
        state === 'OPEN' ? (
          <View className="line">
            <ActionButton
              text="送走了"
              label={`送走了：${name}`}
              kind="soft"
              size="small"
              onTap={() => onSettle('SENT_ON')}
            />
            <ActionButton
              text="记错了"
              label={`记错了：${name}`}
              kind="plain"
              size="small"
              onTap={() => onSettle('MISTAKEN')}
            />
          </View>
        ) : (
          <Tag tone={tone} icon={icon}>
            {word}
          </Tag>
        )
      }
    />
  )
}
