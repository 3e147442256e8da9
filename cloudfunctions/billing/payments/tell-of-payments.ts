// Tells a child's guardians that the school recorded a payment, so that they can check it.
import type { SchoolDate } from '@domain/values/school-date'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'

export interface RecordedPayment {
  readonly pupilId: string
  readonly paymentNo: string
  /** The day it was paid. */
  readonly on: SchoolDate
}

/** Each guardian once a payment, however often it is told: the other one may have paid. Two round trips. */
export async function tellOfPayments(payments: readonly RecordedPayment[], now: number): Promise<void> {
  if (payments.length === 0) return
  const children = [...new Set(payments.map(({ pupilId }) => pupilId))]
  const guardians = await findGuardianIdsByChild(children, dateAt(now))
  const kind = 'PAYMENT_RECORDED' as const
  await postNotices(
    payments.flatMap(({ pupilId, paymentNo, on: date }) =>
      (guardians.get(pupilId) ?? []).map((personId) => ({
        personId,
        event: `paid:${paymentNo}`,
        kind,
        pupilId,
        date,
      })),
    ),
    now,
  )
}
