// Tells how a child may leave: in person in the first grades, else as its guardian signed.
import type { SchoolDate } from '../../values/school-date'

/** IN_PERSON: to somebody who may fetch it. SIBLING: with an older child of the family at this school. */
export const LEAVING_WAYS = ['IN_PERSON', 'ALONE', 'BUS', 'SIBLING'] as const
export type LeavingWay = (typeof LEAVING_WAYS)[number]

/** What a guardian signed; only ever added to, the latest holds. */
export interface SignedWay {
  readonly way: LeavingWay
  /** SIBLING: which child. */
  readonly siblingId: string | null
  readonly byId: string
  /** What the child calls them. */
  readonly byName: string
  readonly at: number
}

export interface LeavingPaper {
  /** The child's id. */
  readonly _id: string
  readonly schoolId: string
  readonly signed: readonly SignedWay[]
  readonly rev: number
}

interface InPersonRule {
  readonly from: SchoolDate
  readonly source: string
  /** Handed over in person whatever was signed. */
  readonly grades: readonly number[]
}

/** A change is a new entry, never an edit. */
const IN_PERSON: readonly [InPersonRule, ...InPersonRule[]] = [
  { from: '2026-01-01' as SchoolDate, source: '[D]', grades: [1, 2] },
]

export function mustBeInPerson(grade: number, date: SchoolDate): boolean {
  const [first, ...later] = IN_PERSON
  return (later.filter(({ from }) => from <= date).at(-1) ?? first).grades.includes(grade)
}

/** Nothing signed: in person. What was signed for a small child holds once it is old enough. */
export function wayOn(
  grade: number,
  signed: readonly SignedWay[],
  date: SchoolDate,
): Pick<SignedWay, 'way' | 'siblingId'> {
  const last = signed.at(-1)
  if (last === undefined || mustBeInPerson(grade, date)) return { way: 'IN_PERSON', siblingId: null }
  return { way: last.way, siblingId: last.siblingId }
}

/** A sibling that has to be fetched itself takes nobody home. */
export function mayTakeHome(sibling: { readonly grade: number }, date: SchoolDate): boolean {
  return !mustBeInPerson(sibling.grade, date)
}
