// The answers that the screens of a term's closing share.
import type { ActionOutput } from '@domain/registry'

export type Closing = ActionOutput<'billing.getClosing'>
export type Figures = NonNullable<Closing['figures']>
export type Blocker = Closing['blockers'][number]
