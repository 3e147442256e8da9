// Says what erasing a child and its family removes, what it keeps, and why (个人信息保护法 §47).
import type { Grant } from '../../identity/roles/role'

/**
 * REMOVED: every document about the child or the family goes. STRIPPED: what speaks of the child is taken out of it.
 * KEPT: bears ids alone, and a law asks to keep it. NOT_THEIRS: holds nothing about families.
 */
export type ErasureFate = 'REMOVED' | 'STRIPPED' | 'KEPT' | 'NOT_THEIRS'

/** By collection. A collection that is missing here fails a test. */
export const ERASURE_FATES: Readonly<Record<string, ErasureFate>> = {
  pupils: 'REMOVED',
  consents: 'REMOVED',
  corrections: 'REMOVED',
  contests: 'REMOVED',
  joinRequests: 'REMOVED',
  invitations: 'REMOVED',
  notices: 'REMOVED',
  filesToDelete: 'REMOVED',
  identities: 'REMOVED',
  tries: 'REMOVED',
  noticeSettings: 'REMOVED',
  /** Who has nothing left in the district goes; a teacher who is also a parent stays a teacher. */
  people: 'STRIPPED',
  /** Bills' basis (会计档案管理办法 2015): courses, dates, prices; the child by its id. */
  pupilTerms: 'KEPT',
  seatRolls: 'KEPT',
  waivers: 'KEPT',
  bills: 'KEPT',
  consumableChoices: 'KEPT',
  payments: 'KEPT',
  /** What a family said of its hardship, with its evidence. */
  waiverApplications: 'REMOVED',
  /** Who did what (§56): ids alone. */
  audit: 'KEPT',
  auditSeals: 'KEPT',
  /** That the child is not to be brought back by a later roster; no name, nobody who asked. */
  erasures: 'KEPT',
  districts: 'NOT_THEIRS',
  schoolCounts: 'NOT_THEIRS',
  feeCounts: 'NOT_THEIRS',
  schools: 'NOT_THEIRS',
  homerooms: 'NOT_THEIRS',
  plans: 'NOT_THEIRS',
  courses: 'NOT_THEIRS',
  paymentDays: 'NOT_THEIRS',
  lessonRecords: 'NOT_THEIRS',
  payeeContracts: 'NOT_THEIRS',
  serviceCosts: 'NOT_THEIRS',
  payouts: 'NOT_THEIRS',
  termClosings: 'NOT_THEIRS',
  subsidyClaims: 'NOT_THEIRS',
  policyPacks: 'NOT_THEIRS',
}

/** What a person keeps once the child is gone: every grant that is not for this child, ended ones included. */
export function grantsWithout(grants: readonly Grant[], pupilId: string): readonly Grant[] {
  return grants.filter((grant) => grant.pupilId !== pupilId)
}
