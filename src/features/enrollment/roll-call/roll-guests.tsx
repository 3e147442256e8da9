// Children on no list who stand there: written down, settled, or taken off again.
import type { GuestEnding } from '@domain/enrollment/roll-call/guest'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LessonList } from './answers'
import { GuestSheet } from './guest-sheet'
import { GUEST_STATES } from './roll-texts'
import { RollUnlisted } from './roll-unlisted'
import type { Roll, RollGuest } from './use-roll-marks'

interface RollGuestsProps {
  readonly about: { readonly courseId: string; readonly date: string }
  readonly list: LessonList
  readonly roll: Roll
  readonly onChanged: () => void
}

export function RollGuests({ about, list, roll, onChanged }: RollGuestsProps) {
  const [writing, setWriting] = useState(false)
  const { guests, addGuest } = roll
  return (
    <View className="stack">
      <RollUnlisted list={list} roll={roll} />
      {guests.length === 0 ? null : (
        <Card kind="list" title="不在名单上的" aside="教务收到了">
          {guests.map((guest) => (
            <GuestRow
              key={`${guest.device}:${guest.seq}`}
              about={about}
              guest={guest}
              isArrived={list.guests.some(({ device, seq }) => device === guest.device && seq === guest.seq)}
              onChanged={onChanged}
            />
          ))}
        </Card>
      )}
      <ActionButton text="来了名单外的孩子" kind="quiet" icon="plus" onTap={() => setWriting(true)} />
      {writing ? (
        <GuestSheet
          onWritten={(known) => {
            addGuest(known)
            setWriting(false)
          }}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </View>
  )
}

interface GuestRowProps extends Pick<RollGuestsProps, 'about' | 'onChanged'> {
  readonly guest: RollGuest
  /** Not only on this phone. */
  readonly isArrived: boolean
}

function GuestRow({ about, guest, isArrived, onChanged }: GuestRowProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.settleGuest', '正在记')
  const show = useToast((toast) => toast.show)
  useProblemToast(problem)
  const { device, seq, name, homeroomName, note, state } = guest
  const settle = async (ending: GuestEnding, said: string) => {
    if ((await ask({ ...about, device, seq, state: ending, pupilId: null })) === null) return
    show({ text: said })
    onChanged()
  }
  return (
    <ListRow
      title={name}
      note={[homeroomName, note].filter(Boolean).join('，')}
      end={
        state === 'OPEN' && isArrived ? (
          <View className="line">
            <ActionButton
              text="送走了"
              label={`${name}送走了`}
              kind="soft"
              size="small"
              busy={busy}
              onTap={() => void settle('SENT_ON', `${name}送走了，记下了`)}
            />
            <ActionButton
              text="记错了"
              label={`${name}记错了`}
              kind="plain"
              size="small"
              busy={busy}
              onTap={() => void settle('MISTAKEN', '划掉了')}
            />
          </View>
        ) : (
          <GuestTag state={state} isArrived={isArrived} />
        )
      }
    />
  )
}

function GuestTag({ state, isArrived }: Pick<GuestRowProps, 'isArrived'> & Pick<RollGuest, 'state'>) {
  const { word, tone, icon } = GUEST_STATES[state]
  return (
    <Tag tone={isArrived ? tone : 'warn'} icon={isArrived ? icon : 'offline'}>
      {isArrived ? word : '还在这台手机里'}
    </Tag>
  )
}
