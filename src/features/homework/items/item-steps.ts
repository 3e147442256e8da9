// The way of an item, from handing in to marked, with what has been done and by whom.
import { timeAt } from '@domain/values/school-date'
import { saySavedAt } from '@src/texts/say-date'
import type { Step } from '@src/ui/marks/steps'
import type { ItemView } from './answers'

/** How far each state is along the five steps. */
const REACHED: Record<ItemView['state'], number> = {
  SUBMITTED: 1,
  ASKED: 1,
  RETURNED: 1,
  WITHDRAWN: 1,
  APPROVED: 2,
  PUBLISHED: 3,
  COLLECTED: 4,
  MARKED: 5,
  ARCHIVED: 5,
}

export function stepsOf(item: ItemView): readonly Step[] {
  const { submittedAt, decidedAt, publishedAt, collected, marked, markedAt } = item
  const steps: readonly Omit<Step, 'state'>[] = [
    { title: '交上去', when: saySavedAt(submittedAt) },
    { title: '组长审', note: sayDecision(item), ...(decidedAt === null ? {} : { when: timeAt(decidedAt) }) },
    { title: '班主任发给家长', note: '一天只发一次', ...(publishedAt === null ? {} : { when: timeAt(publishedAt) }) },
    { title: '收', ...(collected === null ? {} : { when: `收了 ${collected} 份` }) },
    { title: '批', note: '老师自己批', ...(markedAt === null ? {} : { when: `批了 ${marked ?? 0} 份` }) },
  ]
  const reached = REACHED[item.state]
  return steps.map((step, index) => ({
    ...step,
    state: index < reached ? 'done' : index === reached ? 'now' : 'later',
  }))
}

function sayDecision({ state, decidedByName, askedMinutes, minutes, remark }: ItemView): string {
  if (state === 'ASKED') return '超了上限，没定就不发'
  if (state === 'RETURNED') return `退回来了：${remark ?? '改一改再交'}`
  if (state === 'WITHDRAWN') return '撤了'
  if (state === 'SUBMITTED') return '分钟已经给你留着'
  const by = decidedByName ?? '没超学校定的分钟，直接过'
  return askedMinutes !== null && askedMinutes > minutes ? `${by}减到 ${minutes} 分钟` : by
}
