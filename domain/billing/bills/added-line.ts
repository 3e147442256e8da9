// Prices a line added to a bill after issue, within the caps per lesson, day and month.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { applyFinerCaps } from '../fees/apply-caps'
import { grossLine } from '../fees/gross-line'
import { unitPriceOf } from '../fees/unit-price'
import type { PolicyPack } from '../policy/policy-pack'
import type { AddedLine } from './issued-bill'

interface Agreed {
  readonly id: string
  readonly lineId: string
  readonly dates: readonly SchoolDate[]
  readonly consentBy: string | null
}

/** What other lines leave of a cap is seen later, when the line joins the bill. */
export function addedLine(
  pack: PolicyPack,
  enrollment: Enrollment,
  { id, lineId, dates, consentBy }: Agreed,
): AddedLine {
  const [line] = applyFinerCaps(pack, [grossLine(pack, enrollment, { dates, free: null })])
  const { title, kind } = enrollment
  return {
    id,
    type: 'LINE_ADDED',
    line: { lineId, title, kind, plannedDates: dates, price: unitPriceOf(enrollment) },
    amountFen: fen(line?.chargedFen ?? 0),
    consentBy,
  }
}
