// Asks guardians, once per charge, to agree to care that became chargeable again.
import { awaitedLines } from '@domain/billing/bills/bill-events'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'
import type { BillWithFacts } from './find-bill-with-facts'

export async function askForAgreement(bills: readonly BillWithFacts[], now: number): Promise<void> {
  const today = dateAt(now)
  const awaited = bills.flatMap(({ bill, factsOn }) =>
    awaitedLines(bill, factsOn(today)).map(({ id }) => ({ eventId: id, billId: bill._id, pupilId: bill.pupilId })),
  )
  if (awaited.length === 0) return
  const guardians = await findGuardianIdsByChild(
    awaited.map(({ pupilId }) => pupilId),
    today,
  )
  const posted = awaited.flatMap(({ eventId, billId, pupilId }) =>
    (guardians.get(pupilId) ?? []).map((personId): Posted => {
      return { personId, event: `charge:${billId}:${eventId}`, kind: 'CHARGE_TO_AGREE', pupilId }
    }),
  )
  await postNotices(posted, now)
}
