// Prices a line added to a bill after issue, within the caps per lesson, day and month.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { applyCaps } from '../fees/apply-caps'
import { grossLine } from '../fees/gross-line'
import type { PolicyPack } from '../policy/policy-pack'
import type { AddedLine } from './issued-bill'

interface Agreed {
  readonly id: string
  readonly lineId: string
  readonly dates: readonly SchoolDate[]
  readonly consentBy: string | null
}

/** The term's caps are applied later, when the line joins the bill. */
export function addedLine(
  pack: PolicyPack,
  enrollment: Enrollment,
  { id, lineId, dates, consentBy }: Agreed,
): AddedLine {
  const within = { ...pack, caps: pack.caps.filter(({ period }) => period !== 'TERM') }
  const [line] = applyCaps(within, [grossLine(pack, enrollment, { dates, free: null })])
  const { title, kind } = enrollment
  return {
    id,
    type: 'LINE_ADDED',
    line: { lineId, title, kind, plannedDates: dates },
    amountFen: fen(line?.chargedFen ?? 0),
    consentBy,
  }
}
