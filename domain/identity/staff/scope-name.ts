// Names the scope of a role: 三(2)班, 三(2)班 数学, 三年级, a school.

import { SUBJECT_NAMES } from '../../values/school-subject'
import type { Grant } from '../roles/role'
import type { Homeroom, School } from '../schools/school'

const NUMERALS = '一二三四五六七八九'

export interface Places {
  readonly homerooms: readonly Pick<Homeroom, '_id' | 'name'>[]
  /** Named only where roles of several schools are listed together. */
  readonly schools: readonly Pick<School, '_id' | 'name'>[]
}

/** Null for the whole school, or the whole district. */
export function scopeName(
  { homeroomId, grade, schoolId, subject }: Pick<Grant, 'homeroomId' | 'grade' | 'schoolId' | 'subject'>,
  { homerooms, schools }: Places,
): string | null {
  if (homeroomId !== undefined) {
    const name = homerooms.find(({ _id }) => _id === homeroomId)?.name ?? null
    return name === null || subject === undefined ? name : `${name} ${SUBJECT_NAMES[subject]}`
  }
  if (grade !== undefined) return `${NUMERALS[grade - 1] ?? grade}年级`
  return schools.find(({ _id }) => _id === schoolId)?.name ?? null
}
