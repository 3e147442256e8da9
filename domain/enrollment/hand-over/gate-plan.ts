// A school's gates: which grades leave by which, from which day on.
import type { SchoolDate } from '../../values/school-date'

export interface Gate {
  readonly gateId: string
  readonly name: string
  /** Grades that leave by it; the first gate takes whoever no gate names. */
  readonly grades: readonly number[]
}

export interface GateTerms {
  /** The first day: a day that has begun keeps its gates. */
  readonly from: SchoolDate
  readonly gates: readonly Gate[]
}

/** A school without one does not use hand-over. */
export interface GatePlan {
  /** The school's id. */
  readonly _id: string
  /** Ascending by their first day. */
  readonly terms: readonly GateTerms[]
  /** What codes are made with; leaves the functions never. */
  readonly codeKey: string
  readonly rev: number
}

/** Empty: not used yet. */
export function gatesOn(plan: Pick<GatePlan, 'terms'> | null, date: SchoolDate): readonly Gate[] {
  return plan?.terms.filter(({ from }) => from <= date).at(-1)?.gates ?? []
}

export function gateOf(gates: readonly Gate[], grade: number): Gate | null {
  return gates.find(({ grades }) => grades.includes(grade)) ?? gates[0] ?? null
}
