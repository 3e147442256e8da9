// What is stored of a family's questions to the teacher of one item: one thread, no group.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'

/** A thread is a few sentences, not a chat. [D] */
export const MOST_MESSAGES = 20
export const LONGEST_MESSAGE = 200

export interface QuestionMessage {
  /** Of the request that wrote it: sent twice it stands once. */
  readonly key: string
  readonly side: 'FAMILY' | 'TEACHER'
  readonly by: string
  readonly text: string
  readonly at: number
  /** When the other side may read it: a teacher rests in the evening. */
  readonly deliverAt: number
}

export interface HomeworkQuestion {
  /** `pupilId:itemId`. */
  readonly _id: string
  readonly pupilId: string
  readonly schoolId: string
  readonly homeroomId: string
  readonly date: SchoolDate
  readonly itemId: string
  readonly subject: SchoolSubject
  readonly teacherId: string
  readonly teacherName: string
  readonly messages: readonly QuestionMessage[]
  /** When the teacher is to be told of what waits; null: told. */
  readonly tellAt: number | null
  readonly changedAt: number
  readonly rev: number
}

export function questionIdOf(pupilId: string, itemId: string): string {
  return `${pupilId}:${itemId}`
}
