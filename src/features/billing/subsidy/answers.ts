// The answers that the screens of subsidies share.
import type { ActionOutput } from '@domain/registry'

export type Subsidy = ActionOutput<'billing.getSubsidy'>
export type SubsidyFigures = NonNullable<Subsidy['figures']>
