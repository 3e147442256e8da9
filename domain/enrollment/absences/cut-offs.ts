// Until when a family changes its child's day alone, as dated data; afterwards it asks.
import { type SchoolDate, schoolDate } from '../../values/school-date'

export interface CutOffs {
  readonly from: SchoolDate
  readonly source: string
  /** An absence: before this hour of its day. */
  readonly absentBefore: string
  /** Minutes ahead of the hour at which the child is fetched early. */
  readonly earlyMinutes: number
  /** Minutes ahead of the child's last lesson's end. */
  readonly collectorMinutes: number
  readonly stayMinutes: number
  /** Extended care ends. */
  readonly stayUntil: string
}

/** A change is a new entry, never an edit. */
const CUT_OFFS: readonly CutOffs[] = [
  {
    from: schoolDate('2026-01-01'),
    source: '[D]',
    absentBefore: '15:00',
    earlyMinutes: 10,
    collectorMinutes: 30,
    stayMinutes: 30,
    stayUntil: '18:30',
  },
]

export function cutOffsOn(date: SchoolDate): CutOffs {
  const [first, ...later] = CUT_OFFS
  if (first === undefined) throw new RangeError('no cut-offs')
  return later.filter(({ from }) => from <= date).at(-1) ?? first
}
