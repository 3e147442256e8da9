// Stores what billing may know of approved applications: amounts and dates, no reason.
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import { insertWaivers, markWaiverRevoked } from '../collections/waivers'

/** Repeating is safe: an approved application is not approved again. */
export function grantWaivers(approved: readonly StoredApplication[]): Promise<void> {
  return insertWaivers(approved.flatMap((application) => waiverFrom(application) ?? []))
}

/** What was approved last is taken back. */
export function revokeWaiver(application: StoredApplication, now: number): Promise<void> {
  return markWaiverRevoked(waiverIdOf(application), now)
}

/** Approved anew after it was taken back, it is another one: what was taken back stays so. */
function waiverIdOf({ _id, history }: StoredApplication): string {
  const approvals = history.filter(({ type }) => type === 'APPROVE').length
  return approvals > 1 ? `${_id}:${approvals}` : _id
}

/** Null for an application that is not approved. */
function waiverFrom(application: StoredApplication): Waiver | null {
  const { pupilId, termId, state, grant } = application
  if (grant === null || (state !== 'APPROVED' && state !== 'EXPIRED')) return null
  const { waiver, from, until } = grant
  const { basisPoints, source } = waiver
  return { _id: waiverIdOf(application), pupilId, termId, basisPoints, source, from, until }
}
