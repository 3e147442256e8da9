// Bills for the access matrix: one child's in every place, with one payment in its ledger.
import type { Bill } from '@domain/billing/bills/bill-record'
import { exampleBill, examplePlan } from '@domain/billing/bills/example-bill'
import { paid } from '@domain/billing/bills/example-money'
import { dueDateOf } from '@domain/billing/bills/payment-terms'
import type { StoredReversal } from '@domain/billing/reversals/reversal-record'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { exampleEnrollment } from '@domain/enrollment/seats/example-enrollment'
import { fen } from '@domain/values/fen'
import { NOW, term } from '../world/world'
import { type Place, WHERE } from './access-places'

export function billIdIn(place: Place): string {
  return `${planIdIn(place)}:${place}`
}

function planIdIn(place: Place): string {
  return `${WHERE[place].schoolId}:${term.id}`
}

/** Of a course that is not offered any more: nobody's place in it is asked about. */
const enrollments = [exampleEnrollment({ courseId: 'ended' })]

export function recordIn(place: Place): PupilTerm {
  const { schoolId } = WHERE[place]
  return { _id: billIdIn(place), planId: planIdIn(place), schoolId, pupilId: place, rev: 1, enrollments }
}

export function billIn(place: Place): Bill {
  const { districtId, schoolId, homeroomId } = WHERE[place]
  const bill = exampleBill(enrollments, { plan: { ...examplePlan, term } })
  const where = { _id: billIdIn(place), planId: planIdIn(place), schoolId, districtId, pupilId: place, homeroomId }
  return { ...bill, ...where, issuedAt: NOW, dueOn: dueDateOf(NOW), money: [paid(`payment-${place}`, 21_600)] }
}

/** Of a payment that is not there: it is declined, and nothing changes. */
export function reversalIn(place: Place): StoredReversal {
  const { districtId, schoolId } = WHERE[place]
  return {
    _id: `reversal-${place}`,
    kind: 'PAYMENT',
    schoolId,
    districtId,
    planId: planIdIn(place),
    billId: billIdIn(place),
    pupilId: place,
    number: 'none',
    amountFen: fen(100),
    reason: 'TWICE',
    askedBy: 'somebody',
    askedAt: NOW,
    state: 'ASKED',
    decidedBy: null,
    decidedAt: null,
  }
}
