// The answers that the screens of the fee policy share.
import type { ActionOutput } from '@domain/registry'

export type ShownPack = ActionOutput<'billing.listPacks'>['packs'][number]
export type PackValue = ActionOutput<'billing.getPack'>['values'][number]
export type PackAnswer = ActionOutput<'billing.getPack'>

export interface PackOf {
  readonly districtId: string
  readonly packId: string
}
