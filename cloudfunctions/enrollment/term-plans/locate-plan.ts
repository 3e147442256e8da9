// Finds the plan a request is about; access is decided on its school.
import type { SchoolDate } from '@domain/values/school-date'
import { findPlanWork } from './find-plan-work'

interface Asked {
  readonly input: { readonly schoolId: string; readonly termId: string }
  readonly today: SchoolDate
}

export async function locatePlan({ input, today }: Asked) {
  const found = await findPlanWork(input, today)
  if (found === null) return null
  const { _id: schoolId, districtId } = found.school
  return { subject: { kind: 'school', schoolId, districtId } as const, found }
}
