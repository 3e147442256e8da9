// The answers that the screens of waivers share.
import type { ActionOutput } from '@domain/registry'

export type ReviewedWaiver = ActionOutput<'billing.getWaiverApplication'>
export type FamilyWaiver = ActionOutput<'billing.getWaiver'>
export type FamilyApplication = NonNullable<FamilyWaiver['application']>
