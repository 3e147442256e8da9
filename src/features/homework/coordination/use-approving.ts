// Approves what waits, one or several, and says what became of each.
import type { ActionInput } from '@domain/registry'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import type { Waiting } from './answers'

type Approved = ActionInput<'homework.approveHomework'>['items'][number]

export interface Approval {
  readonly waiting: Waiting
  /** Makes it this long; null: as it stands. */
  readonly minutes: number | null
  /** Looked at, and nothing forbidden. */
  readonly despiteDoubt?: boolean
}

export function useApproving() {
  const { ask, busy, problem } = useConfirmedWrite('homework.approveHomework', '正在过')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const approve = async (approvals: readonly Approval[]) => {
    const answer = await ask({ items: approvals.map(inputOf) })
    if (answer === null) return
    const done = answer.results.filter(({ outcome }) => outcome === 'APPROVED').length
    const left = answer.results.find(({ outcome }) => outcome !== 'APPROVED')
    if (!left) show({ text: done === 1 ? '过了' : `${done} 项都过了` })
    else show({ text: `过了 ${done} 项。${sayLeft(left)}`, icon: 'warn' })
  }
  return { approve, busy }
}

function inputOf({ waiting: { homeroomId, date, item }, minutes, despiteDoubt = false }: Approval): Approved {
  return { homeroomId, date, itemId: item.itemId, minutes, despiteDoubt }
}

interface Left {
  readonly outcome: string
  readonly fits: number
}

/** Why the others stayed: somebody was faster, most often. */
function sayLeft({ outcome, fits }: Left): string {
  if (outcome === 'OVER_LIMIT') return fits > 0 ? `刚刚又满了些，只放得下 ${fits} 分钟` : '刚刚满了，放不下了'
  if (outcome === 'DAY_RELEASED') return '那晚的已经发给家长了'
  if (outcome === 'DOUBTED') return '有的要先看清楚'
  return '有的已经办过了'
}
