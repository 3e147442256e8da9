// The answers that the screens on leaving a course share.
import type { ActionOutput } from '@domain/registry'

export type Leaving = ActionOutput<'billing.previewLeaving'>
export type LeavingMoney = NonNullable<Leaving['money']>
