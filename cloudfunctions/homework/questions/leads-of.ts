// Lists the grades a person leads today.
import { type Grant, isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'

export interface LedGrade {
  readonly schoolId: string
  readonly grade: number
}

export function leadsOf(grants: readonly Grant[], today: SchoolDate): readonly LedGrade[] {
  return grants.flatMap((grant) => {
    const { role, schoolId, grade } = grant
    if (role !== 'gradeLead' || schoolId === undefined || grade === undefined || !isLive(grant, today)) return []
    return [{ schoolId, grade }]
  })
}
