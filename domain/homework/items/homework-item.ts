// Types of one piece of homework: what it asks, how long it takes, and how far it has come.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'

/** How it is done. Written work done at home is what the limits count. */
export const HOMEWORK_KINDS = ['WRITTEN', 'ORAL', 'PRACTICE'] as const
export type HomeworkKind = (typeof HOMEWORK_KINDS)[number]

/** Kinds that no teacher may set; named so that a request for one is refused with the rule, not as a misspelling. */
export const FORBIDDEN_KINDS = ['PARENT_TASK', 'PARENT_MARKED', 'SELF_MARKED', 'PUNITIVE', 'REPETITIVE'] as const
export type ForbiddenKind = (typeof FORBIDDEN_KINDS)[number]

/** Homework at home; or practice that is finished in school. */
export const HOMEWORK_PLACES = ['HOME', 'SCHOOL'] as const
export type HomeworkPlace = (typeof HOMEWORK_PLACES)[number]

/** What it is for (A28): none of them is practice for its own sake. */
export const HOMEWORK_PURPOSES = ['CONSOLIDATE', 'PREVIEW', 'CORRECT', 'EXPLORE', 'READ', 'REVIEW'] as const
export type HomeworkPurpose = (typeof HOMEWORK_PURPOSES)[number]

/**
 * SUBMITTED: its minutes are reserved, it waits for the grade lead. ASKED: over the limit, the grade lead decides; it
 * reserves nothing. RETURNED, WITHDRAWN: its minutes are free again. APPROVED: waits for the class's release of the day.
 * PUBLISHED: families read it. COLLECTED, MARKED, ARCHIVED: what came back, and when it was marked.
 */
export const HOMEWORK_STATES = [
  'SUBMITTED',
  'ASKED',
  'RETURNED',
  'APPROVED',
  'PUBLISHED',
  'COLLECTED',
  'MARKED',
  'ARCHIVED',
  'WITHDRAWN',
] as const
export type HomeworkState = (typeof HOMEWORK_STATES)[number]

/** In these families read it. */
export const PUBLIC_STATES = [
  'PUBLISHED',
  'COLLECTED',
  'MARKED',
  'ARCHIVED',
] as const satisfies readonly HomeworkState[]

export function isPublic({ state }: { readonly state: HomeworkState }): boolean {
  return PUBLIC_STATES.some((shown) => shown === state)
}

/** A level of difficulty. `minutes`: all that a pupil on it spends. Families never see who is on which. */
export interface HomeworkLayer {
  readonly name: string
  readonly content: string
  readonly minutes: number
}

export interface HomeworkVoice {
  readonly fileId: string
  readonly seconds: number
}

/** What the teacher writes, and may write anew. */
export interface HomeworkContent {
  readonly kind: HomeworkKind
  readonly place: HomeworkPlace
  readonly purpose: HomeworkPurpose
  /** Such as 练习册 三上; empty when none. */
  readonly book: string
  /** Such as 23 页; empty when none. */
  readonly pages: string
  readonly content: string
  /** The teacher's estimate for an average pupil. */
  readonly minutes: number
  readonly layers: readonly HomeworkLayer[]
  readonly dueOn: SchoolDate
  /** `HH:mm` on that day. */
  readonly dueAt: string
  readonly photos: readonly string[]
  readonly voice: HomeworkVoice | null
}

/** What it said before a correction that families were shown. */
export interface EarlierVersion
  extends Pick<HomeworkContent, 'book' | 'pages' | 'content' | 'minutes' | 'dueOn' | 'dueAt'> {
  readonly version: number
  /** When it was replaced. */
  readonly until: number
}

export interface HomeworkItem extends HomeworkContent {
  readonly itemId: string
  readonly subject: SchoolSubject
  /** Null: for the whole class. Else for those whom the day lists under `only`. */
  readonly group: { readonly groupId: string; readonly name: string } | null
  /** Of a split class: until every class of the group holds it. Past this instant it is dropped. */
  readonly heldUntil: number | null
  readonly teacherId: string
  readonly teacherName: string
  readonly state: HomeworkState
  readonly submittedAt: number
  /** A text that looks like a forbidden kind: somebody has to look. */
  readonly doubt: ForbiddenKind | null
  readonly decidedBy: string | null
  /** Null while undecided, and where the school's soft limit approved it. */
  readonly decidedByName: string | null
  readonly decidedAt: number | null
  /** What the teacher asked for, when somebody made it shorter. */
  readonly askedMinutes: number | null
  /** Why it was returned or made shorter. */
  readonly remark: string | null
  readonly publishedAt: number | null
  readonly collectedAt: number | null
  readonly collected: number | null
  readonly markedAt: number | null
  readonly marked: number | null
  readonly markedBy: string | null
  readonly version: number
  readonly earlier: readonly EarlierVersion[]
}
