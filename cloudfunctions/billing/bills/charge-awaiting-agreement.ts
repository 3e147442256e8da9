// Lists the charges awaiting a guardian's agreement and what each would add to the bill.
import { accountOf } from '@domain/billing/bills/bill-account'
import { awaitedLines } from '@domain/billing/bills/bill-events'
import { courseOfLine } from '@domain/billing/bills/bill-lines'
import type { Bill } from '@domain/billing/bills/bill-record'
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'
import type { AddedLine } from '@domain/billing/bills/issued-bill'
import { withPendingEvents } from './bill-with-pending-events'

export interface AwaitedCharge {
  readonly line: AddedLine
  readonly pricePerLesson: number
  readonly amountFen: number
}

export function awaitedCharges(bill: Bill, facts: BillFacts): readonly AwaitedCharge[] {
  const whole = withPendingEvents(bill, facts)
  const { keptFen } = accountOf(whole)
  return awaitedLines(bill, facts).map((line) => {
    const courseId = courseOfLine(line.line.lineId)
    const care = facts.enrollments.find((one) => one.courseId === courseId && one.state === 'SEATED')
    const agreed = accountOf(whole, [{ ...line, consentBy: 'a guardian' }])
    return { line, pricePerLesson: care?.pricePerLesson ?? 0, amountFen: agreed.keptFen - keptFen }
  })
}

export function awaitedView({ line: { id, line }, pricePerLesson, amountFen }: AwaitedCharge) {
  const { title, plannedDates, price } = line
  return {
    eventId: id,
    title,
    from: plannedDates[0] ?? '',
    lessons: plannedDates.length,
    pricePerLesson,
    ...(price === undefined ? {} : { priceUnit: price.unit }),
    amountFen,
  }
}
