// Whom a notice is for, by the address of its page; null: nobody is named.
import type { Audience } from './answers'

interface Params {
  readonly homeroomId?: string | undefined
  readonly courseId?: string | undefined
  readonly schoolId?: string | undefined
  readonly grade?: string | undefined
}

export function audienceOf({ homeroomId, courseId, schoolId, grade }: Params): Audience | null {
  if (homeroomId !== undefined) return { kind: 'HOMEROOM', homeroomId }
  if (courseId !== undefined) return { kind: 'COURSE', courseId }
  if (schoolId === undefined) return null
  return grade === undefined ? { kind: 'SCHOOL', schoolId } : { kind: 'GRADE', schoolId, grade: Number(grade) }
}

/** The same, for some chosen families alone; nobody chosen yet is everybody, until somebody is. */
export function audienceWith(audience: Audience, only: readonly string[] | null): Audience {
  if (audience.kind === 'GRADE' || audience.kind === 'SCHOOL' || only === null || only.length === 0) return audience
  return { ...audience, only: [...only] }
}
