// Tests refunds of institutions by table.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { refundAmount } from './refund-amount'
import { refundCases } from './refund-amount.cases'

test.each(refundCases)('$name', (each) => {
  const found = refundAmount({
    paidFen: fen(each.paidFen ?? 480_000),
    lessons: each.lessons ?? 60,
    usedLessons: each.used,
    signedOn: schoolDate(each.signedOn ?? '2026-09-01'),
    firstLessonOn: schoolDate(each.firstLessonOn ?? '2026-09-05'),
    askedOn: schoolDate(each.askedOn),
    freeDays: each.freeDays ?? 0,
    hadItBefore: each.hadItBefore ?? false,
  })
  expect(found?.refundFen ?? null).toBe(each.refundFen)
  expect(found?.rule ?? null).toBe(each.rule)
  if (found) expect(found.refundFen + found.deductedFen).toBe(each.paidFen ?? 480_000)
})
