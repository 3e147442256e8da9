// The answers that the screens of a changed day share, and what a family has chosen so far.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type ChildDays = ActionOutput<'enrollment.getDayChanges'>
export type ShownDay = ChildDays['days'][number]
export type ShownChange = ShownDay['changes'][number]
export type DayWish = ActionInput<'enrollment.changeDay'>['wish']
export type WishKind = DayWish['kind']

export interface Chosen {
  readonly kind: WishKind
  /** ABSENT may name several. */
  readonly dates: readonly string[]
  readonly reason: 'ILL' | 'FAMILY' | 'OTHER' | null
  readonly time: string | null
  readonly collectorId: string | null
}
