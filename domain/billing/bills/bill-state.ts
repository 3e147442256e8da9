// Replays a bill's events: for each line what is charged, which lessons were lost, what remains.
import type { CourseKind } from '../../values/course-kind'
import { type Fen, fen, splitFen, sumFen } from '../../values/fen'
import { addDays, type SchoolDate } from '../../values/school-date'
import { afterWaiver, type GrantedWaiver } from '../fees/apply-waiver'
import { chargedWithinCaps, chargedWithinPeriods, hasFinerCaps, type PricedLine } from '../fees/priced-lines'
import { isOfKind } from '../policy/guide-price'
import type { PolicyPack } from '../policy/policy-pack'
import { asIssued, type ConsumableState, withReturned } from './consumable-returns'
import { dropRepeatedEvents } from './drop-repeated-events'
import type { AddedLine, BillEvent, BillLine, IssuedBill, WaiverApproval, Withdrawal } from './issued-bill'
import { keptOf, type LineState, unfreed } from './kept-amount'
import { cumulativeRefund } from './refund-share'

export interface BillState {
  readonly pack: PolicyPack
  readonly serviceDays: readonly SchoolDate[]
  readonly waiver: GrantedWaiver | null
  readonly lines: readonly LineState[]
  readonly consumables: readonly ConsumableState[]
}

export function stateOfBill({ pack, serviceDays, waiver, lines, consumables }: IssuedBill): BillState {
  const whole = lines.map(asWhole)
  return { pack, serviceDays, waiver, lines: whole, consumables: asIssued(consumables) }
}

function asWhole(line: BillLine): LineState {
  return { ...line, freed: [], lost: new Set() }
}

/** Where the bill stands after these events, each counted once. */
export function stateWith(bill: IssuedBill, events: readonly BillEvent[]): BillState {
  return dropRepeatedEvents(events).reduce(stateAfter, stateOfBill(bill))
}

export function stateAfter(state: BillState, event: BillEvent): BillState {
  switch (event.type) {
    case 'CANCELED_BY_SCHOOL':
    case 'FORCE_MAJEURE':
      return losing(state, event.lineId, () => event.dates)
    case 'FREE_WITH_COURSE':
      return withLineChanged(state, event.lineId, (line) => ({
        ...line,
        freed: [...line.freed, ...event.dates],
      }))
    case 'ABSENT':
      return state.pack.absenceRefund.value ? losing(state, event.lineId, () => event.dates) : state
    case 'WITHDRAWN':
      return leaving(state, event)
    case 'WAIVER_APPROVED':
      return withWaiver(state, event)
    case 'WAIVER_REVOKED':
      return withoutWaiver(state)
    case 'LINE_ADDED':
      return event.consentBy === null ? state : withLine(state, event)
    case 'CONSUMABLE_RETURNED':
    case 'CONSUMABLE_RETURN_REVERSED':
      return { ...state, consumables: withReturned(state.consumables, event) }
  }
}

function leaving(state: BillState, { lineId, endsBefore, isFree = false }: Withdrawal): BillState {
  if (!isFree) return losing(state, lineId, (line) => lostByLeaving(state, line, endsBefore))
  const owed = withLineChanged(state, lineId, (line) => ({ ...line, isOwed: true }))
  return losing(owed, lineId, (line) => daysOf(state, line).filter((date) => date >= endsBefore))
}

/** Nothing, where the pack has a last day for that and it is over; what was never attended comes back on any day. */
function lostByLeaving(state: BillState, line: LineState, endsBefore: SchoolDate): readonly SchoolDate[] {
  const days = state.pack.withdrawalRefundDays?.value
  const [first] = line.plannedDates
  const isTooLate = days !== undefined && first !== undefined && endsBefore > addDays(first, days)
  return isTooLate ? [] : daysOf(state, line).filter((date) => date >= endsBefore)
}

/** Refunds by days count the school's service days; all others count the line's lessons. */
function daysOf({ pack, serviceDays }: BillState, { plannedDates }: LineState): readonly SchoolDate[] {
  return pack.refundBasis.value.unit === 'DAYS' ? serviceDays : plannedDates
}

function losing(state: BillState, lineId: string, datesOf: (line: LineState) => readonly SchoolDate[]): BillState {
  return withLineChanged(state, lineId, (line) => ({ ...line, lost: new Set([...line.lost, ...datesOf(line)]) }))
}

function withLineChanged(state: BillState, lineId: string, change: (line: LineState) => LineState): BillState {
  if (!state.lines.some((line) => line.lineId === lineId)) throw new RangeError('an event of another bill')
  return { ...state, lines: state.lines.map((line) => (line.lineId === lineId ? change(line) : line)) }
}

/** Only a better waiver changes anything: waivers are not added up. Shared out over the lines by largest remainder. */
function withWaiver(state: BillState, { waiver, on }: WaiverApproval): BillState {
  if (waiver.basisPoints <= basisPointsOf(state)) return state
  const takenOff = splitFen(
    takenOffBy(state, waiver),
    state.lines.map(({ payableFen }) => payableFen),
  )
  const lines = state.lines.map((line, index) => {
    const whole = takenOff[index] ?? fen(0)
    const off = isFromTermStart(state) ? whole : shareFrom(line, whole, on)
    return { ...line, payableFen: fen(line.payableFen - off) }
  })
  return { ...state, waiver, lines }
}

function withoutWaiver(state: BillState): BillState {
  const lines = state.lines.map((line) => ({ ...line, payableFen: line.unwaivedFen }))
  return { ...state, waiver: null, lines }
}

function basisPointsOf({ waiver }: BillState): number {
  return waiver?.basisPoints ?? 0
}

function isFromTermStart({ pack }: BillState): boolean {
  return pack.waiverRetroactive.value === 'TERM'
}

/**
 * Retroactive: down to exactly what an approval before issue would have left. Otherwise the difference between the two
 * rates, of which the caller takes the share of remaining lessons. Never more than is charged.
 */
function takenOffBy(state: BillState, { basisPoints }: GrantedWaiver): Fen {
  const rounding = state.pack.waiverRounding.value
  const unwaived = sumFen(state.lines.map(({ unwaivedFen }) => unwaivedFen))
  const payable = sumFen(state.lines.map(({ payableFen }) => payableFen))
  const after = afterWaiver(unwaived, basisPoints, rounding)
  if (isFromTermStart(state)) return fen(Math.max(0, payable - after))
  return fen(Math.min(payable, afterWaiver(unwaived, basisPointsOf(state), rounding) - after))
}

function shareFrom({ plannedDates }: LineState, amount: Fen, on: SchoolDate): Fen {
  return cumulativeRefund(amount, { lost: plannedDates.filter((date) => date >= on).length, of: plannedDates.length })
}

/** At most what the caps of every period leave after the other lines. */
function withLine(state: BillState, { line, amountFen }: AddedLine): BillState {
  if (state.lines.some(({ lineId }) => lineId === line.lineId)) throw new RangeError('a line already on the bill')
  const within = [amountFen, ...roomsInTerm(state, line.kind), ...roomInPeriods(state, line)]
  const chargedFen = fen(Math.max(0, Math.min(...within)))
  const payableFen = afterWaiver(chargedFen, basisPointsOf(state), state.pack.waiverRounding.value)
  const added = asWhole({ ...line, chargedFen, unwaivedFen: chargedFen, payableFen })
  return { ...state, lines: [...state.lines, added] }
}

function roomsInTerm({ pack, lines }: BillState, kind: CourseKind): readonly number[] {
  return pack.caps
    .filter((cap) => cap.period === 'TERM' && isOfKind(cap.kind, kind))
    .map((cap) => {
      const others = lines.filter((other) => isOfKind(cap.kind, other.kind))
      return cap.limit.value - sumFen(others.map((other) => keptOf(pack, other, other.chargedFen)))
    })
}

/** What the new line adds to all lines within the caps per lesson, day and month: the statement's own reckoning. */
function roomInPeriods({ pack, lines }: BillState, added: AddedLine['line']): readonly number[] {
  const others = lines.map(pricedLine)
  const own = pricedLine(asWhole({ ...added, chargedFen: fen(0), unwaivedFen: fen(0), payableFen: fen(0) }))
  const known = others.flatMap((other) => other ?? [])
  if (own === null || known.length < others.length || !hasFinerCaps(pack)) return []
  const together = [...known, own]
  const keptFen = sumFen(lines.map((line) => keptOf(pack, line, line.chargedFen)))
  const before = Math.min(chargedWithinCaps(pack, known), keptFen)
  return [
    chargedWithinPeriods(pack, together) - chargedWithinPeriods(pack, known),
    chargedWithinCaps(pack, together) - before,
  ]
}

/** The lessons it still charges, at its price. Null: it was issued before bills knew their prices. */
function pricedLine(line: LineState): PricedLine | null {
  const { kind, price, lost } = line
  return price === undefined ? null : { kind, price, dates: unfreed(line).filter((date) => !lost.has(date)) }
}
