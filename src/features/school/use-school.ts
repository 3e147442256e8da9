// Loads what every school page needs: the school, what it offers, and where else one may look.
import type { ActionOutput } from '@domain/registry'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useCurrentSchool } from './current-school'

export type SchoolState = ActionState<'enrollment.listSchoolCourses'>

/** Someone who may be here: the school looked at, the others, and the sides to switch to. */
export type Staff = Pick<
  ActionOutput<'enrollment.listSchoolCourses'>,
  'school' | 'schools' | 'sides' | 'person' | 'term' | 'terms' | 'now'
>

/** Until one is chosen, the cloud answers with the first of their schools. */
export function useSchool(): SchoolState {
  const chosen = useCurrentSchool(({ schoolId }) => schoolId)
  return useAction('enrollment.listSchoolCourses', chosen === null ? {} : { schoolId: chosen })
}
