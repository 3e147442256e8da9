// Keeps a reversal for a second person and tells those at the school who may decide it.
import type { StoredReversal } from '@domain/billing/reversals/reversal-record'
import { dateAt } from '@domain/values/school-date'
import { findStaffIds } from '../../identity/collections/people'
import { postNotices } from '../../request/outbox'
import { insertReversal } from '../collections/reversals'

export async function askSecondPerson(asked: StoredReversal): Promise<void> {
  const { _id, schoolId, askedBy, askedAt } = asked
  await insertReversal(asked)
  const staff = await findStaffIds(schoolId, ['schoolFinance', 'schoolAdmin'], dateAt(askedAt))
  const notices = staff
    .filter((personId) => personId !== askedBy)
    .map((personId) => ({ personId, event: `reversal:${_id}`, kind: 'REVERSAL_ASKED' as const, pupilId: null }))
  await postNotices(notices, askedAt)
}
