// Payments for the access matrix: a closed one in every place, so the gateway is never called.
import type { Payment } from '@domain/billing/payments/payment-record'
import { fen } from '@domain/values/fen'
import { dateAt } from '@domain/values/school-date'
import { NOW } from '../world/world'
import { billIdIn } from './access-bills'
import { type Place, WHERE } from './access-places'

export function paymentIn(place: Place): Payment {
  const { districtId, schoolId } = WHERE[place]
  return {
    _id: `payment-${place}`,
    billId: billIdIn(place),
    pupilId: place,
    schoolId,
    districtId,
    subMchId: '1600000001',
    payerId: `kin-${place}`,
    way: 'web',
    amountFen: fen(100),
    startedAt: NOW,
    startedOn: dateAt(NOW),
    expiresAt: NOW + 60_000,
    state: 'CLOSED',
    prepay: null,
    paidFen: null,
    paidAt: null,
    askAt: null,
    trouble: null,
  }
}
