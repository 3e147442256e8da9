// The collection promotions: its documents, its indexes, and every read and write of it.
import type { Promotion, PromotionState } from '@domain/identity/promotion/promotion'
import { defineCollection, index } from '../../runtime/collection'
import { promotionsFates } from './fates/promotions-fates'

export const promotions = defineCollection<Promotion>({
  name: 'promotions',
  fates: promotionsFates,
  indexes: [index('school', ['schoolId', '_id'])],
})

export async function readPromotion(_id: string): Promise<Promotion | null> {
  const [promotion] = await promotions.find({ _id }, { limit: 1 })
  return promotion ?? null
}

/** The one that stands afterwards: of two clerks at once the first one's, which the second completes. */
export async function beginPromotion(wanted: Promotion): Promise<Promotion | null> {
  if (await promotions.insert(wanted)) return wanted
  const { _id, ...fields } = wanted
  const begun = await promotions.updateOne({ _id, state: 'RETURNED' }, { $set: fields })
  return begun ? wanted : readPromotion(_id)
}

/** False when it is in another state by now. */
export function moveState(
  { _id, at }: Pick<Promotion, '_id' | 'at'>,
  from: readonly PromotionState[],
  state: PromotionState,
): Promise<boolean> {
  return promotions.updateOne({ _id, at, state: { $in: from } }, { $set: { state } })
}
