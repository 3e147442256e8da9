// The answers that the screens of bills share.
import type { ActionOutput } from '@domain/registry'

export type BillsPage = ActionOutput<'billing.listBills'>
export type Totals = NonNullable<BillsPage['totals']>
export type BillAnswer = ActionOutput<'billing.getBill'>
export type FamilyBill = NonNullable<ActionOutput<'billing.getBill'>['bill']>
export type BillChange = FamilyBill['changes'][number]
export type AwaitedCharge = FamilyBill['awaited'][number]
export type Material = ActionOutput<'billing.getBill'>['materials'][number]
export type SchoolMaterial = ActionOutput<'billing.getSchoolBill'>['consumables'][number]
