// Says what a role's key still lacks: a second member, the envelope in the safe, a drill.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { RoleKey } from './role-key'

export type Lacking = 'SECOND_MEMBER' | 'ESCROW' | 'DRILL'

/** A quarter. */
const DRILL_DAYS = 92
/** One alone would lose every case with a device. */
export const fewestMembers = 2

export function lackingOf(
  key: Pick<RoleKey, 'holders' | 'escrow' | 'drills' | 'mode' | 'foundedOn'>,
  today: SchoolDate,
): readonly Lacking[] {
  const people = new Set(key.holders.map(({ personId }) => personId))
  const lacking: Lacking[] = []
  if (people.size < fewestMembers) lacking.push('SECOND_MEMBER')
  // In custody the function gives the key to whoever may hold it: there is no card to keep or to try.
  if (key.mode === 'CUSTODY') return lacking
  if (key.escrow === null) lacking.push('ESCROW')
  const last = key.drills.at(-1)?.day ?? key.foundedOn
  if (addDays(last, DRILL_DAYS) < today) lacking.push('DRILL')
  return lacking
}
