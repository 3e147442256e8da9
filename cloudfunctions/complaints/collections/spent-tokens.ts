// The collection spentTokens: which tokens have let a report in, until their week is over.
import type { SpentToken } from '@domain/complaints/channel/stored-case'
import { defineCollection, index } from '../../runtime/collection'
import { spentTokensFates } from './fates/spent-tokens-fates'

/** _id: SHA-256 of the token's input, so that the store itself lets a token be used once. */
export const spentTokens = defineCollection<SpentToken>({
  name: 'spentTokens',
  fates: spentTokensFates,
  indexes: [index('expires', ['expiresAt'])],
})

/** False when it has let another report in; for the same one again it is true. */
export async function spendToken(token: SpentToken): Promise<boolean> {
  if (await spentTokens.insert(token)) return true
  const [spent] = await spentTokens.find({ _id: token._id }, { limit: 1 })
  return spent?.caseId === token.caseId
}
