// Lists the schools a person manages today.
import type { SchoolDate } from '../../values/school-date'
import { type Grant, isLive } from './role'

export interface ManagedSchool {
  readonly schoolId: string
  /** School finance sees the courses; only the school's admin imports. */
  readonly mayImport: boolean
}

/** Each school once, in the order the grants came; the admin's right counts where both are held. */
export function managedSchools(grants: readonly Grant[], today: SchoolDate): readonly ManagedSchool[] {
  const schools = new Map<string, ManagedSchool>()
  for (const grant of grants) {
    const { role, schoolId } = grant
    if (schoolId === undefined || !isLive(grant, today) || (role !== 'schoolAdmin' && role !== 'schoolFinance'))
      continue
    const mayImport = role === 'schoolAdmin' || schools.get(schoolId)?.mayImport === true
    schools.set(schoolId, { schoolId, mayImport })
  }
  return [...schools.values()]
}
