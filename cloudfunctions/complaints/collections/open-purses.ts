// The collection openPurses: how many open tokens were given today, whoever had them.
import type { OpenPurse } from '@domain/complaints/channel/stored-case'
import { defineCollection, index } from '../../runtime/collection'
import { openPursesFates } from './fates/open-purses-fates'

/** _id: the day. */
export const openPurses = defineCollection<OpenPurse>({
  name: 'openPurses',
  fates: openPursesFates,
  indexes: [index('expires', ['expiresAt'])],
})

/** False when `most` were taken out today. */
export async function takeFromPurse({ _id, expiresAt }: Omit<OpenPurse, 'given'>, most: number): Promise<boolean> {
  const take = () => openPurses.updateOne({ _id, given: { $lt: most } }, { $inc: { given: 1 } })
  if (await take()) return true
  // The first of the day, or the purse is empty; of two firsts one is told so and takes as the others do.
  if (await openPurses.insert({ _id, given: 1, expiresAt })) return true
  return take()
}
