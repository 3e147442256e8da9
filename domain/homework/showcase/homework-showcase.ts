// A piece of good work that a teacher proposes to show, and what the child's family said to it.
import type { SchoolSubject } from '../../values/school-subject'

/** Who sees it once the family agreed: the families of the class, or of the whole school. */
export const SHOWCASE_SCOPES = ['CLASS', 'SCHOOL'] as const
export type ShowcaseScope = (typeof SHOWCASE_SCOPES)[number]

/**
 * ASKED: nobody but the family and the teachers of the class sees it. SHOWN: a guardian agreed. REFUSED, TAKEN_BACK: a
 * guardian did not, or no longer. WITHDRAWN: a teacher took it away. In the last three words and photos are gone.
 */
export const SHOWCASE_STATES = ['ASKED', 'SHOWN', 'REFUSED', 'TAKEN_BACK', 'WITHDRAWN'] as const
export type ShowcaseState = (typeof SHOWCASE_STATES)[number]

export interface HomeworkShowcase {
  readonly _id: string
  readonly pupilId: string
  readonly pupilName: string
  readonly homeroomId: string
  readonly homeroomName: string
  readonly schoolId: string
  readonly grade: number
  readonly subject: SchoolSubject
  /** What is good about it, in the teacher's words: neither a mark nor the child's name. */
  readonly words: string
  readonly photos: readonly string[]
  readonly scope: ShowcaseScope
  readonly proposedBy: string
  readonly proposedByName: string
  readonly proposedAt: number
  readonly state: ShowcaseState
  /** The guardian who answered last, or the teacher who took it away; null while it is asked. */
  readonly decidedBy: string | null
  readonly decidedAt: number | null
  readonly rev: number
}
