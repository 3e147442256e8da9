// Owns the bills of the access matrix: one in every place, with one payment in its ledger.
import type { Bill } from '@domain/billing/bill-record'
import { exampleBill } from '@domain/billing/example-bill'
import { paid } from '@domain/billing/example-money'
import { type Place, WHERE } from './access-places'

export function billIdIn(place: Place): string {
  return `${planIdIn(place)}:${place}`
}

function planIdIn(place: Place): string {
  return `${WHERE[place].schoolId}:2026-autumn`
}

export function billIn(place: Place): Bill {
  const { districtId, schoolId, homeroomId } = WHERE[place]
  const where = { _id: billIdIn(place), planId: planIdIn(place), schoolId, districtId, homeroomId, pupilId: place }
  return { ...exampleBill(), ...where, money: [paid(`payment-${place}`, 21_600)] }
}
