// Changes a school's staff list as somebody decides about what is stored, also when two do at once.
import type { StaffEntry } from '@domain/identity/rosters/roster-documents'
import { untilSettled } from '../../runtime/retry'
import { changeStaff } from '../collections/schools'
import { findStaffList } from './find-staff-list'

/** `decide` answers null where nothing is to change. */
export async function changeStaffList(
  schoolId: string,
  read: readonly StaffEntry[] | undefined,
  decide: (staff: readonly StaffEntry[]) => readonly StaffEntry[] | null,
): Promise<void> {
  let current = read
  await untilSettled(async () => {
    const staff = decide(current ?? [])
    if (staff === null || (await changeStaff(schoolId, current, staff))) return true
    current = (await findStaffList(schoolId, []))?.school.staff
    return null
  })
}
