// Replays a bill's events: for each line what is charged, which lessons were lost, what remains.
import { type Fen, fen, splitFen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { afterWaiver, type GrantedWaiver } from '../fees/apply-waiver'
import { isOfKind } from '../policy/guide-price'
import type { PolicyPack } from '../policy/policy-pack'
import { asIssued, type ConsumableState, withReturned } from './consumable-returns'
import { dropRepeatedEvents } from './drop-repeated-events'
import type { AddedLine, BillEvent, BillLine, IssuedBill, WaiverApproval } from './issued-bill'
import { cumulativeRefund, refundShareOf } from './refund-share'

export interface LineState extends BillLine {
  readonly lost: ReadonlySet<SchoolDate>
}

export interface BillState {
  readonly pack: PolicyPack
  readonly serviceDays: readonly SchoolDate[]
  readonly waiver: GrantedWaiver | null
  readonly lines: readonly LineState[]
  readonly consumables: readonly ConsumableState[]
}

export function stateOfBill({ pack, serviceDays, waiver, lines, consumables }: IssuedBill): BillState {
  const whole = lines.map((line) => ({ ...line, lost: new Set<SchoolDate>() }))
  return { pack, serviceDays, waiver, lines: whole, consumables: asIssued(consumables) }
}

/** Where the bill stands after these events, each counted once. */
export function stateWith(bill: IssuedBill, events: readonly BillEvent[]): BillState {
  return dropRepeatedEvents(events).reduce(stateAfter, stateOfBill(bill))
}

/** What stays of an amount of this line once the lessons lost are given back. */
export function keptOf(pack: PolicyPack, { plannedDates, lost }: LineState, amount: Fen): Fen {
  return fen(amount - cumulativeRefund(amount, refundShareOf(pack.refundBasis.value, plannedDates, lost)))
}

export function stateAfter(state: BillState, event: BillEvent): BillState {
  switch (event.type) {
    case 'CANCELED_BY_SCHOOL':
    case 'FORCE_MAJEURE':
    case 'FREE_WITH_COURSE':
      return losing(state, event.lineId, () => event.dates)
    case 'ABSENT':
      return state.pack.absenceRefund.value ? losing(state, event.lineId, () => event.dates) : state
    case 'WITHDRAWN':
      return losing(state, event.lineId, (line) => daysOf(state, line).filter((date) => date >= event.endsBefore))
    case 'WAIVER_APPROVED':
      return withWaiver(state, event)
    case 'LINE_ADDED':
      return event.consentBy === null ? state : withLine(state, event)
    case 'CONSUMABLE_RETURNED':
      return { ...state, consumables: withReturned(state.consumables, event) }
  }
}

/** Refunds by days count the school's service days; all others count the line's lessons. */
function daysOf({ pack, serviceDays }: BillState, { plannedDates }: LineState): readonly SchoolDate[] {
  return pack.refundBasis.value.unit === 'DAYS' ? serviceDays : plannedDates
}

function losing(state: BillState, lineId: string, datesOf: (line: LineState) => readonly SchoolDate[]): BillState {
  if (!state.lines.some((line) => line.lineId === lineId)) throw new RangeError('an event of another bill')
  const lines = state.lines.map((line) =>
    line.lineId === lineId ? { ...line, lost: new Set([...line.lost, ...datesOf(line)]) } : line,
  )
  return { ...state, lines }
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

/** At most what the term's caps leave after the other lines. */
function withLine(state: BillState, { line, amountFen }: AddedLine): BillState {
  if (state.lines.some(({ lineId }) => lineId === line.lineId)) throw new RangeError('a line already on the bill')
  const { caps, waiverRounding } = state.pack
  const rooms = caps
    .filter(({ kind, period }) => period === 'TERM' && isOfKind(kind, line.kind))
    .map(({ kind, limit }) => {
      const others = state.lines.filter((other) => isOfKind(kind, other.kind))
      return limit.value - sumFen(others.map((other) => keptOf(state.pack, other, other.chargedFen)))
    })
  const chargedFen = fen(Math.max(0, Math.min(amountFen, ...rooms)))
  const payableFen = afterWaiver(chargedFen, basisPointsOf(state), waiverRounding.value)
  const added: LineState = { ...line, chargedFen, unwaivedFen: chargedFen, payableFen, lost: new Set() }
  return { ...state, lines: [...state.lines, added] }
}
