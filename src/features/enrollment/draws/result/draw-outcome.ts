// Puts one wish's outcome into a word for its tag and one sentence that says why.
import { outcomeText } from '@domain/enrollment/draws/outcome-text'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'
import type { DrawResult, ResultWish } from '../answers'

export interface SaidOutcome {
  readonly word: string
  readonly tone: TagTone
  readonly icon: IconName
  readonly why: string
}

type Told = Pick<ResultWish, 'outcome' | 'state' | 'position'>

export function sayOutcome(
  { outcome, state, position }: Told,
  { atMost, wishes }: Pick<DrawResult, 'atMost' | 'wishes'>,
): SaidOutcome {
  const why = outcome === null ? '还没抽。' : whyOf(outcome, { atMost, wishes })
  if (state === 'WAITLISTED') {
    return { word: position === null ? '候补中' : `候补第 ${position}`, tone: 'warn', icon: 'clock', why }
  }
  switch (outcome?.code) {
    case undefined:
      return { word: '等抽签', tone: 'plain', icon: 'clock', why }
    case 'GOT':
      return { word: '中签', tone: 'done', icon: 'check', why }
    case 'RESERVED':
      return { word: '已安排', tone: 'done', icon: 'check', why }
    case 'CLASHES_WITH':
      return { word: '撞时间', tone: 'plain', icon: 'minus', why }
    case 'LIMIT_REACHED':
      return { word: '没轮到', tone: 'plain', icon: 'minus', why }
    default:
      return { word: '没中', tone: 'plain', icon: 'minus', why }
  }
}

type Outcome = NonNullable<ResultWish['outcome']>

function whyOf(outcome: Outcome, { atMost, wishes }: Pick<DrawResult, 'atMost' | 'wishes'>): string {
  if (outcome.code === 'RESERVED') return '学校已经安排了名额。'
  if (outcome.code === 'NOT_LISTED') return '不在这次抽签的名单里。'
  const titleOf = (courseId: string) => wishes.find((wish) => wish.courseId === courseId)?.title ?? '另一门课'
  return outcomeText(outcome, { atMost: atMost ?? { aWeek: 0, aTerm: 0 }, titleOf })
}

/** Seats got in the draw, and those the school arranged. */
export function countGot(wishes: readonly Pick<ResultWish, 'outcome'>[]): number {
  return wishes.filter(({ outcome }) => outcome?.code === 'GOT' || outcome?.code === 'RESERVED').length
}
