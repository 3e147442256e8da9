// Lists the schools a person manages today.
import type { SchoolDate } from '../../values/school-date'
import { type Grant, isLive } from './role'

export interface ManagedSchool {
  readonly schoolId: string
  /** School finance sees the courses; only the school's admin imports. */
  readonly mayImport: boolean
  /** Only school finance opens bills and what was collected. */
  readonly mayBill: boolean
}

/** Each school once, in the order the grants came; whoever holds both roles may do what either may. */
export function managedSchools(grants: readonly Grant[], today: SchoolDate): readonly ManagedSchool[] {
  const schools = new Map<string, ManagedSchool>()
  for (const grant of grants) {
    const { role, schoolId } = grant
    if (schoolId === undefined || !isLive(grant, today) || (role !== 'schoolAdmin' && role !== 'schoolFinance'))
      continue
    const before = schools.get(schoolId)
    const mayImport = role === 'schoolAdmin' || before?.mayImport === true
    const mayBill = role === 'schoolFinance' || before?.mayBill === true
    schools.set(schoolId, { schoolId, mayImport, mayBill })
  }
  return [...schools.values()]
}
