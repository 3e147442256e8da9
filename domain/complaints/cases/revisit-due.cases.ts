// Cases of a revisit: when it is due, and what ends that.
import { type SchoolDate, schoolDate } from '../../values/school-date'
import type { CaseFile, PartKind } from './case-file'

interface RevisitCase {
  readonly name: string
  readonly state?: CaseFile['stage']['state']
  readonly revisitOn: SchoolDate | null
  readonly parts?: readonly { readonly kind: PartKind; readonly day: SchoolDate }[]
  readonly expected: boolean
}

/** All are closed on 2026-08-10 and looked at on 2026-09-09. */
export const CLOSED_ON = schoolDate('2026-08-10')
export const TODAY = schoolDate('2026-09-09')
const due = schoolDate('2026-09-09')

export const REVISIT_CASES: readonly RevisitCase[] = [
  { name: 'none was promised', revisitOn: null, expected: false },
  { name: 'tomorrow', revisitOn: schoolDate('2026-09-10'), expected: false },
  { name: 'today', revisitOn: due, expected: true },
  { name: 'since a month', revisitOn: schoolDate('2026-08-09'), expected: true },
  { name: 'opened again meanwhile', state: 'REOPENED', revisitOn: due, expected: false },
  { name: 'signed', revisitOn: due, parts: [{ kind: 'REVISIT', day: TODAY }], expected: false },
  { name: 'another part signed', revisitOn: due, parts: [{ kind: 'FINDING', day: TODAY }], expected: true },
  {
    name: 'signed before it was closed anew',
    revisitOn: due,
    parts: [{ kind: 'REVISIT', day: schoolDate('2026-07-01') }],
    expected: true,
  },
]
