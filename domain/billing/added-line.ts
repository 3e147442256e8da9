// Owns a line added to a bill after issue: its lessons and its price, held to the caps of a lesson, day and month.
import type { Enrollment } from '../enrollment/enrollment'
import { fen } from '../fen'
import type { SchoolDate } from '../school-date'
import { applyCaps } from './apply-caps'
import { grossLine } from './gross-line'
import type { AddedLine } from './issued-bill'
import type { PolicyPack } from './policy-pack'

interface Agreed {
  readonly id: string
  readonly lineId: string
  readonly dates: readonly SchoolDate[]
  readonly consentBy: string | null
}

/** The term's caps are looked after where the line joins the others. */
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
