// A term's bills as the closing tests need them: asked, paid by bank or WeChat, with their records.
import type { Bill } from '@domain/billing/bills/bill-record'
import { exampleBill } from '@domain/billing/bills/example-bill'
import { withSums } from '@domain/billing/bills/stored-bill'
import type { MoneyEntry } from '@domain/billing/ledger/money-ledger'
import { fen } from '@domain/values/fen'
import { schoolDate } from '@domain/values/school-date'
import { stored } from '../world/stored'
import { term } from '../world/world'
import { PLAN } from './settlement-world'

export const ON = schoolDate('2026-10-20')
const source = { document: '文件', number: '1', clause: '一', date: '2026-01-01', demonstration: true }

export const paid = (paymentNo: string, amount: number, channel: 'BANK' | 'WECHAT' = 'BANK'): MoneyEntry => ({
  type: 'PAID',
  paymentNo,
  channel,
  amountFen: fen(amount),
  on: ON,
  at: 1,
  recordedBy: 'f',
  evidence: 'e',
})

/** 216.00 asked of this pupil. */
export function billOf(pupilId: string, money: readonly MoneyEntry[], waived = 0): Bill {
  const waiver = waived === 0 ? null : { basisPoints: waived, source }
  const made = { ...exampleBill(undefined, { waiver }), termId: term.id, planId: PLAN, money }
  return { ...made, _id: `${PLAN}:${pupilId}`, pupilId }
}

export async function keepBills(kept: readonly Bill[]) {
  const enrollmentsOf = ({ lines }: Bill) =>
    lines.map(({ lineId, kind, plannedDates }) => ({
      courseId: lineId,
      kind,
      lessonDates: plannedDates,
      state: 'SEATED',
      claimedAt: 0,
      startsOn: plannedDates[0],
      slots: [],
      pricePerLesson: 600,
      title: '',
      place: '',
      teacherName: '',
      endsBefore: null,
      consent: { textVersion: '1', personId: 'g', at: 0 },
    }))
  await stored('bills').add(kept.map(withSums))
  await stored('pupilTerms').add(
    kept.map((bill) => ({
      _id: bill._id,
      planId: PLAN,
      schoolId: 'qinghe',
      pupilId: bill.pupilId,
      rev: 1,
      enrollments: enrollmentsOf(bill),
    })),
  )
}
