// Merges a person's grants with a roster's: adds new ones; a whole school's roster also ends some.
import type { SchoolDate } from '../../values/school-date'
import { type Grant, grantKey } from '../roles/role'

/** What the roster of a whole school names: beyond it, whatever a roster once gave ends. Nothing else does. */
export interface Ending {
  readonly schoolId: string
  /** The pupils named; a child who left keeps its guardians until its data goes. */
  readonly pupilIds: ReadonlySet<string>
  /** The workbook has the teachers' sheet; without it no teacher and no post ends. */
  readonly hasStaff: boolean
  readonly now: number
  /** `person pupil` of guardians whom the clerk's answers end; in additions nobody else. */
  readonly replaced?: ReadonlySet<string>
}

export interface GrantChange {
  readonly given: readonly Grant[]
  readonly ended: readonly Grant[]
  /** All grants afterwards; a grant that ends stays in the list, revoked. */
  readonly grants: readonly Grant[]
}

interface Changing {
  readonly today: SchoolDate
  readonly ending: Ending | null
  readonly personId?: string
}

/** `ending` null: additions only. */
export function changeGrants(
  held: readonly Grant[],
  wanted: readonly Grant[],
  { today, ending, personId = '' }: Changing,
): GrantChange {
  const given = wanted.filter((grant) => !held.some((one) => settles(one, grant, today)))
  if (ending === null) return { given, ended: [], grants: [...held, ...given] }
  const named = new Set(wanted.map(grantKey))
  const ended = held.filter((grant) => !named.has(grantKey(grant)) && isTakenAway(grant, ending, personId))
  const revoked = { revokedAt: ending.now, revokedBy: 'import' } as const
  const kept = held.map((grant) => (ended.includes(grant) ? { ...grant, ...revoked } : grant))
  return { given, ended, grants: [...kept, ...given] }
}

/**
 * A held grant settles a wanted one when it says the same and has not run out. One that a person revoked settles it
 * too: a roster does not give it back. One that a roster took away, a roster gives again.
 */
function settles(held: Grant, wanted: Grant, today: SchoolDate): boolean {
  const isSame = held.districtId === wanted.districtId && grantKey(held) === grantKey(wanted)
  if (!isSame || held.revokedBy === 'import') return false
  return held.revokedAt !== undefined || held.until === undefined || today <= held.until
}

/** What the roster or a term change gave, a whole roster takes away; what an invitation or an approval gave stays. */
function isTakenAway(grant: Grant, ending: Ending, personId: string): boolean {
  const { role, schoolId, pupilId, grantedBy, revokedAt } = grant
  const isByRoster = grantedBy === 'import' || grantedBy.startsWith('promotion:')
  if (!isByRoster || revokedAt !== undefined || schoolId !== ending.schoolId) return false
  if (role === 'guardian' && ending.replaced?.has(`${personId} ${pupilId}`)) return true
  if (role === 'guardian') return pupilId !== undefined && ending.pupilIds.has(pupilId)
  return (role === 'teacher' || role === 'classTeacher') && ending.hasStaff
}
