// Builds the export's rows on enrollments and fees, in yuan.
import type { Plan } from '@domain/enrollment/courses/course'
import { childStatement } from '../../billing/fees/child-statement'
import { type Cells, yuanCell } from '../../runtime/workbooks/workbook-cells'
import { moment } from './export-cells'
import { KIND_TEXTS, STATE_TEXTS, WORDS } from './export-texts'
import type { WholeChild } from './find-whole-child'

export function enrollmentRows({ pupilTerms, plans }: WholeChild): Cells[] {
  return pupilTerms.flatMap(({ planId, enrollments }) =>
    enrollments.map((one) => [
      ...[termName(plans, planId), one.title, KIND_TEXTS[one.kind], STATE_TEXTS[one.state], one.lessonDates.length],
      ...[yuanCell(one.pricePerLesson), one.place, one.teacherName, moment(one.claimedAt)],
    ]),
  )
}

/** Once there is a bill, as it was issued; until then as it stands. */
export function statementRows({ pupilTerms, plans, waivers, bills }: WholeChild): Cells[] {
  return pupilTerms.flatMap(({ planId, enrollments }) => {
    const plan = plans.find(({ _id }) => _id === planId)
    if (plan === undefined) return []
    const { lines, grossFen, waivedFen, totalFen } =
      bills.find((bill) => bill.planId === planId)?.statement ?? childStatement({ plan, enrollments, waivers })
    const capped = lines.reduce((sum, { chargedFen }) => sum + chargedFen, 0)
    const blank = [null, null, null] as const
    return [
      ...lines.map((line) => [
        ...[plan.term.name, line.title, line.lessons, line.chargedLessons, yuanCell(line.pricePerLesson)],
        ...[yuanCell(line.grossFen), yuanCell(line.chargedFen), yuanCell(line.payableFen)],
      ]),
      [plan.term.name, WORDS.total, ...blank, yuanCell(grossFen), yuanCell(capped), yuanCell(totalFen)],
      ...(waivedFen === 0 ? [] : [[plan.term.name, WORDS.waived, ...blank, null, null, yuanCell(-waivedFen)]]),
    ]
  })
}

function termName(plans: readonly Plan[], planId: string): string | null {
  return plans.find(({ _id }) => _id === planId)?.term.name ?? null
}
