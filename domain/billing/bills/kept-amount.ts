// Works out what stays of a line's amounts once lessons were freed by a course or lost.
import { type Fen, fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { chargedWithinPeriods, hasFinerCaps } from '../fees/priced-lines'
import type { PolicyPack } from '../policy/policy-pack'
import type { UnitPrice } from '../policy/unit-price'
import type { BillLine } from './issued-bill'
import { lessonsWithout } from './lesson-difference'
import { cumulativeRefund, heldPeriodDates, type RefundShare, refundShareOf } from './refund-share'

export interface LineState extends BillLine {
  /** Not charged, because a course covers them: reckoned as if they had never been on the bill. */
  readonly freed: readonly SchoolDate[]
  /** Given back by the pack's refund rule. A date that is lost is not freed as well. */
  readonly lost: ReadonlySet<SchoolDate>
  /** The school changed the course and the family left: never less than its lessons' share comes back. */
  readonly isOwed?: boolean
}

/** `amount`: of this line, before or after relief. */
export function keptOf(pack: PolicyPack, line: LineState, amount: Fen): Fen {
  const byRule = cumulativeRefund(amount, givenBackShare(pack, line))
  const byLesson = line.isOwed === true ? cumulativeRefund(amount, lessonShare(line)) : fen(0)
  return fen(amount - Math.max(byRule, byLesson))
}

function lessonShare(line: LineState): RefundShare {
  const charged = unfreed(line)
  return { lost: charged.filter((date) => line.lost.has(date)).length, of: charged.length }
}

function givenBackShare(pack: PolicyPack, line: LineState): RefundShare {
  const { plannedDates, price, chargedFen, freed, lost } = line
  const basis = pack.refundBasis.value
  // Bills issued without their prices are reckoned as they always were.
  if (price === undefined) return refundShareOf(basis, plannedDates, new Set([...freed, ...lost]))
  const charged = unfreed(line)
  const isFreed = charged.length < plannedDates.length
  const share = refundShareOf(basis, charged, lost)
  if (!isFreed && !hasFinerCaps(pack)) return share
  const afterFreed = isFreed ? atMost(chargedFen, pricedAt(pack, { ...line, price }, charged)) : chargedFen
  const byShare = fen(afterFreed - cumulativeRefund(afterFreed, share))
  const held = lost.size === 0 ? charged : heldPeriodDates(basis, charged, lost)
  const kept = held === null ? byShare : atMost(byShare, pricedAt(pack, { ...line, price }, held))
  if (!isFreed && kept === byShare) return share
  return { lost: chargedFen - kept, of: chargedFen }
}

/** The lessons still on the line, those lost among them. */
export function unfreed({ plannedDates, freed, lost }: LineState): readonly SchoolDate[] {
  return lessonsWithout(
    plannedDates,
    freed.filter((date) => !lost.has(date)),
  )
}

function atMost(amount: Fen, limit: Fen): Fen {
  return fen(Math.min(amount, limit))
}

/** A line by itself: what another line does later never raises it. */
function pricedAt(
  pack: PolicyPack,
  { kind, price }: Pick<BillLine, 'kind'> & { readonly price: UnitPrice },
  dates: readonly SchoolDate[],
): Fen {
  return chargedWithinPeriods(pack, [{ kind, price, dates }])
}
