// Owns who counts as staff on the school's side, and for which schools.
import type { ActionOutput } from '@domain/registry'

export type WhoIAm = ActionOutput<'identity.whoAmI'>

export interface StaffSchool {
  readonly schoolId: string
  readonly schoolName: string
  /** School finance sees the courses; only the school's admin imports. */
  readonly mayImport: boolean
}

/** Someone who may be here: the school looked at, the others, and whether there is a family to go back to. */
export interface Staff {
  readonly school: StaffSchool
  readonly schools: readonly StaffSchool[]
  readonly isGuardian: boolean
}

/** The schools whose courses the person may see, each once; the admin's right counts where both are held. */
export function schoolsOf(roles: WhoIAm['roles']): readonly StaffSchool[] {
  const schools = new Map<string, StaffSchool>()
  for (const { role, schoolId, schoolName } of roles) {
    if (schoolId === null || (role !== 'schoolAdmin' && role !== 'schoolFinance')) continue
    const mayImport = role === 'schoolAdmin' || schools.get(schoolId)?.mayImport === true
    schools.set(schoolId, { schoolId, schoolName: schoolName ?? schoolId, mayImport })
  }
  return [...schools.values()]
}

/** Null for anyone who runs no school. A choice that is none of theirs counts as none. */
export function staffOf({ roles, children }: WhoIAm, chosenSchoolId: string | null): Staff | null {
  const schools = schoolsOf(roles)
  const school = schools.find(({ schoolId }) => schoolId === chosenSchoolId) ?? schools[0]
  return school ? { school, schools, isGuardian: children.length > 0 } : null
}
