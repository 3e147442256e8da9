// What waits for the grade lead, latest first: each by the keys J and K, or all that fit at once.
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskPanel } from '@src/ui/desk/desk'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Waiting } from './answers'
import { ReturnSheet } from './return-sheet'
import { useApproving } from './use-approving'
import { useQueueKeys } from './use-queue-keys'
import { WaitingCard } from './waiting-card'
import { fittingTogether } from './waiting-judgment'

interface WaitingPanelProps {
  readonly waiting: readonly Waiting[]
  readonly today: string
}

const KEYS = { keys: ['J', 'K'], word: '上下' } as const

export function WaitingPanel({ waiting, today }: WaitingPanelProps) {
  const { approve, busy } = useApproving()
  const [returned, setReturned] = useState<Waiting | null>(null)
  const at = useQueueKeys(
    waiting.map(({ item }) => item.itemId),
    returned === null,
  )
  const drawn = useTwoStepList(waiting, { first: 1, step: 3 })
  const fitting = fittingTogether(waiting)
  const approveFitting = () => void approve(fitting.map((each) => ({ waiting: each, minutes: null })))
  return (
    <DeskPanel
      title={waiting.length === 0 ? '没有等你审的' : `等我审 ${waiting.length} 项`}
      {...(waiting.length > 1 ? { keys: KEYS } : {})}
      foot={
        fitting.length > 1 ? (
          <Together of={waiting.length} fitting={fitting.length} busy={busy} onTap={approveFitting} />
        ) : undefined
      }
    >
      {waiting.length === 0 ? <PlainState drawing="lamp" title="都审完了" hint="老师交了新的，会排在这里。" /> : null}
      {drawn.map((each, index) => (
        <WaitingCard
          key={`${each.homeroomId} ${each.item.itemId}`}
          waiting={each}
          today={today}
          on={index === at}
          busy={busy !== false}
          onApprove={(minutes, despiteDoubt) => void approve([{ waiting: each, minutes, despiteDoubt }])}
          onReturn={() => setReturned(each)}
        />
      ))}
      {returned ? (
        <ReturnSheet
          item={returned.item}
          place={{ homeroomId: returned.homeroomId, date: returned.date, itemId: returned.item.itemId }}
          onClose={() => setReturned(null)}
        />
      ) : null}
    </DeskPanel>
  )
}

interface TogetherProps {
  readonly of: number
  readonly fitting: number
  readonly busy: string | false
  readonly onTap: () => void
}

function Together({ of, fitting, busy, onTap }: TogetherProps) {
  return (
    <>
      <View className="type-note ink-2 grow">{`${of} 项里有 ${fitting} 项能直接过`}</View>
      <ActionButton text={`一起过这 ${fitting} 项`} kind="plain" size="small" busy={busy} onTap={onTap} />
    </>
  )
}
