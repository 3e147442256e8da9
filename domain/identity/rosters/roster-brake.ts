// Stops an import that would send more than a few people away: their number has to be typed.
import type { Pupil } from '../pupils/pupil'
import type { RosterChange } from './roster-changes'

/** More than these at once are no ordinary change. */
export const FEW = 5

export interface RosterBrake {
  /** The number that has to be typed. */
  readonly leaving: number
  readonly pupils: number
  readonly staff: number
  readonly guardians: number
  /** Pupils of the school as it is stored. */
  readonly present: number
  /** A grade of which the workbook names nobody while all of it would leave: most likely it was forgotten. */
  readonly forgottenGrade: number | null
}

interface Braking {
  readonly changes: readonly RosterChange[]
  readonly pupils: readonly Pupil[]
  readonly wanted: readonly Pupil[]
}

/** Null when it may go on. In a new year the highest grade leaves as it should, and does not count. */
export function brakeOf({ changes, pupils, wanted }: Braking): RosterBrake | null {
  const count = (kind: RosterChange['kind']) => changes.filter((change) => change.kind === kind).length
  const present = pupils.filter(({ leftOn }) => leftOn === null)
  const isYear = isNewYear(present, wanted)
  const left = count('LEFT') + (isYear ? 0 : count('GRADUATED'))
  const counts = { pupils: left, staff: count('STAFF_LEFT'), guardians: count('GUARDIAN_ENDED') }
  if (Math.max(counts.pupils, counts.staff, counts.guardians) <= FEW) return null
  return {
    leaving: counts.pupils + counts.staff + counts.guardians,
    ...counts,
    present: present.length,
    forgottenGrade: isYear ? null : forgottenGrade(present, wanted),
  }
}

/** Most of the children who stay are a grade further. */
function isNewYear(present: readonly Pupil[], wanted: readonly Pupil[]): boolean {
  const before = new Map(present.map(({ _id, grade }) => [_id, grade]))
  const staying = wanted.filter(({ _id }) => before.has(_id))
  const risen = staying.filter(({ _id, grade }) => grade === (before.get(_id) ?? 0) + 1)
  return staying.length > 0 && risen.length * 2 > staying.length
}

function forgottenGrade(present: readonly Pupil[], wanted: readonly Pupil[]): number | null {
  const named = new Set(wanted.map(({ grade }) => grade))
  const sizes = new Map<number, number>()
  for (const { grade } of present) if (!named.has(grade)) sizes.set(grade, (sizes.get(grade) ?? 0) + 1)
  const [largest] = [...sizes].sort(([, one], [, other]) => other - one)
  return largest?.[0] ?? null
}
