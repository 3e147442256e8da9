// Stores what billing may know of approved applications: amounts and dates, no reason.
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import { insertWaivers } from '../collections/waivers'

/** Repeating is safe: an approved application is not approved again. */
export function grantWaivers(approved: readonly StoredApplication[]): Promise<void> {
  return insertWaivers(approved.flatMap((application) => waiverFrom(application) ?? []))
}

/** Null for an application that is not approved. */
function waiverFrom({ _id, pupilId, termId, state, grant }: StoredApplication): Waiver | null {
  if (grant === null || (state !== 'APPROVED' && state !== 'EXPIRED')) return null
  const { waiver, from, until } = grant
  const { basisPoints, source } = waiver
  return { _id, pupilId, termId, basisPoints, source, from, until }
}
