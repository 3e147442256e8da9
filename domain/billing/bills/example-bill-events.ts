// Example bill events for the golden tables of adjustments.
import { dailyLessons, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { GrantedWaiver } from '../fees/apply-waiver'
import type { BillEvent } from './issued-bill'

export const waiverOf = (basisPoints: number): GrantedWaiver => ({
  basisPoints,
  source: { document: '示例减免决定', number: '', clause: '', date: '2026-09-01', demonstration: true },
})

export const chess = exampleEnrollment()
interface Again {
  readonly lessons: number
  readonly from: string
  readonly consentBy: string | null
}

export const quits = (endsBefore: string, id = 'quit'): BillEvent => ({
  id,
  type: 'WITHDRAWN',
  lineId: 'chess',
  endsBefore: schoolDate(endsBefore),
})
export const careOf = (amount: number, { lessons, from, consentBy }: Again): BillEvent => ({
  id: 'care',
  type: 'LINE_ADDED',
  line: { lineId: 'care-again', title: '托管', kind: 'CARE', plannedDates: dailyLessons(lessons, from) },
  amountFen: fen(amount),
  consentBy,
})
export const care = (lessons: number, from: string, consentBy: string | null) =>
  careOf(lessons * 200, { lessons, from, consentBy })
export const canceled = (
  dates: readonly string[],
  id = 'canceled',
  type: 'CANCELED_BY_SCHOOL' | 'ABSENT' = 'CANCELED_BY_SCHOOL',
) => ({ id, type, lineId: 'chess', dates: dates.map(schoolDate) }) satisfies BillEvent
export const approved = (basisPoints: number, on: string, id = 'waiver'): BillEvent => ({
  id,
  type: 'WAIVER_APPROVED',
  waiver: waiverOf(basisPoints),
  on: schoolDate(on),
})
