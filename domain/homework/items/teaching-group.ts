// A group that a subject teaches across homerooms (走班, 分层): who is in it.
import type { SchoolSubject } from '../../values/school-subject'

export interface TeachingGroup {
  readonly _id: string
  readonly schoolId: string
  readonly subject: SchoolSubject
  readonly name: string
  /** Those from which its pupils come. */
  readonly homeroomIds: readonly string[]
  readonly members: readonly { readonly pupilId: string; readonly homeroomId: string }[]
  readonly rev: number
}
