// Says in one Chinese sentence why a wish was met or not.
import type { Limit, Outcome, TogetherCause } from './draw-result'

export interface OutcomeContext {
  readonly atMost: { readonly aWeek: number; readonly aTerm: number }
  readonly titleOf: (courseId: string) => string
}

const TOGETHER: Readonly<Record<TogetherCause, string>> = {
  SEATS: '剩下的名额不够一起进',
  OTHER_CLASHES: '要一起的孩子这个时间已有中签的课',
  OTHER_LIMIT: '要一起的孩子已经中满',
}

export function outcomeText(outcome: Outcome, { atMost, titleOf }: OutcomeContext): string {
  switch (outcome.code) {
    case 'GOT':
      return `第 ${outcome.turn} 轮中签。`
    case 'FULL_BEFORE_TURN':
      return `第 ${outcome.turn} 轮轮到时，名额已满。`
    case 'CLASHES_WITH':
      return `和中签的「${titleOf(outcome.courseId)}」时间冲突。`
    case 'LIMIT_REACHED':
      return limitText(outcome.limit, atMost)
    case 'TOGETHER_NOT_POSSIBLE':
      return `第 ${outcome.turn} 轮轮到时，${TOGETHER[outcome.because]}。`
  }
}

function limitText(limit: Limit, { aWeek, aTerm }: OutcomeContext['atMost']): string {
  return limit === 'A_TERM' ? `最多 ${aTerm} 门，已经中满。` : `每周最多 ${aWeek} 次，再加这门就超了。`
}
