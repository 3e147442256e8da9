// Changes a school's staff list, and says what a successor takes over from somebody who leaves.
import type { SchoolDate } from '../../values/school-date'
import { withGrant } from '../roles/grant-changes'
import type { Grant } from '../roles/role'
import type { StaffEntry } from '../rosters/roster-documents'

/** The list with this line, in order of the numbers; null when it stands there as it should. */
export function withStaffEntry(staff: readonly StaffEntry[], entry: StaffEntry): readonly StaffEntry[] | null {
  const known = staff.find(({ number }) => number === entry.number)
  const isSame =
    known?.personId === entry.personId &&
    known.name === entry.name &&
    (known.backgroundCheckedOn ?? null) === (entry.backgroundCheckedOn ?? null)
  if (isSame) return null
  const others = staff.filter(({ number }) => number !== entry.number)
  return [...others, entry].sort((one, other) => (one.number < other.number ? -1 : 1))
}

/** Null when the person is not on it. */
export function withoutStaffEntry(staff: readonly StaffEntry[], personId: string): readonly StaffEntry[] | null {
  return staff.some((entry) => entry.personId === personId)
    ? staff.filter((entry) => entry.personId !== personId)
    : null
}

/** A class and a subject need somebody tomorrow: these posts go over. An office of trust does not: it is given anew. */
export function handedOver(
  grants: readonly Grant[],
  posts: readonly Grant[],
  { today, by }: { readonly today: SchoolDate; readonly by: string },
): readonly Grant[] | null {
  const going = posts.filter(({ role }) => role === 'classTeacher' || role === 'subjectTeacher')
  const after = going.reduce<readonly Grant[]>(
    (held, { revokedAt: _revokedAt, revokedBy: _revokedBy, invitedBy: _invitedBy, ...post }) =>
      withGrant(held, { ...post, from: today, grantedBy: by }, today) ?? held,
    grants,
  )
  return after === grants ? null : after
}
