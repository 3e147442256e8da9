// Writes a payout beside the year's subsidy claim, which it may concern.
import type { Funding } from '@domain/billing/settlement/payee-record'
import { touchClaim } from '../collections/subsidy-claims'
import type { OpenTerm } from './settlement-scope'

/** What the district pays a year's subsidy for may not be paid from elsewhere in the same moment. */
export async function paidBesideClaim(
  { claim }: OpenTerm,
  funding: Funding,
  write: () => Promise<boolean>,
): Promise<boolean> {
  const concerns = claim !== null && claim.state !== 'DRAFT' && funding !== 'FEES'
  return (!concerns || (await touchClaim(claim))) && write()
}
