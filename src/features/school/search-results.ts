// What a search found, as rows to choose from: each with where it leads for this person.
import type { ActionOutput } from '@domain/registry'
import { goTo } from '@src/navigation/app-routes'
import { ROLE_TEXTS } from '@src/texts/role-texts'
import type { Staff } from './use-school'

export interface SearchResult {
  readonly key: string
  readonly kind: '孩子' | '课程' | '人员'
  readonly title: string
  readonly note: string
  readonly open: () => void
}

type Found = ActionOutput<'identity.searchSchool'>

export function resultsOf({ pupils, courses, staff }: Found, school: Staff['school']): readonly SearchResult[] {
  return [
    ...pupils.map(({ pupilId, name, homeroomName }) => ({
      key: `pupil-${pupilId}`,
      kind: '孩子' as const,
      title: name,
      note: homeroomName,
      open: () => openPupil(pupilId, school),
    })),
    ...courses.map(({ courseId, title, teacherName, place }) => ({
      key: `course-${courseId}`,
      kind: '课程' as const,
      title,
      note: [teacherName, place].filter(Boolean).join('·'),
      open: () => (school.mayImport ? goTo('schoolCourse', { courseId }) : goTo('schoolCourses')),
    })),
    ...staff.map(({ personId, name, roles }) => ({
      key: `person-${personId}`,
      kind: '人员' as const,
      title: name,
      note: roles.map((role) => ROLE_TEXTS[role]).join('、'),
      open: () => goTo('schoolStaff'),
    })),
  ]
}

/** Finance looks for a family's bill; the school's admin for the child. */
function openPupil(pupilId: string, { mayBill }: Staff['school']): void {
  if (mayBill) goTo('financeBills', { pupilId })
  else goTo('schoolPupils', { pupilId })
}
