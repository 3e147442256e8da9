// What is stored of a notice to families, and of each family's answer.
import type { SchoolDate } from '../../values/school-date'

export const AUDIENCE_KINDS = ['HOMEROOM', 'COURSE', 'GRADE', 'SCHOOL'] as const
export type AudienceKind = (typeof AUDIENCE_KINDS)[number]

/** Who is written to, and where the sender's duty must still reach. */
export interface Audience {
  readonly kind: AudienceKind
  readonly schoolId: string
  /** Of a class or a course, as families know it; of a grade or the school, the school's name. */
  readonly title: string
  readonly homeroomId: string | null
  readonly courseId: string | null
  readonly teacherId: string | null
  readonly grade: number | null
  /** Some chosen families of it alone: their receipts are written with it and say who they are. */
  readonly isFew?: boolean
}

/** More families than these are the class. [D] */
export const MOST_CHOSEN = 30

export const LONGEST_TEXT = 200
export const LONGEST_MESSAGE = 200
/** A family and a sender: a few sentences, not a chat. [D] */
export const MOST_MESSAGES = 20
/** So many corrections, and a new notice is clearer. [D] */
export const MOST_CORRECTIONS = 5

export const ANNOUNCEMENT_STATES = ['WAITING', 'SENDING', 'SENT', 'WITHDRAWN'] as const
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number]

/** What is told to whom in parts, and how far it came: a part that is repeated tells nobody twice. */
export const PASS_KINDS = ['ANNOUNCED', 'ANNOUNCEMENT_CHANGED', 'ANNOUNCEMENT_UNREAD'] as const
export interface AnnouncementPass {
  readonly kind: (typeof PASS_KINDS)[number]
  readonly number: number
  /** The last child that was reached. */
  readonly cursor: string
}

export interface AudienceCount {
  readonly pupils: number
  readonly guardians: number
  /** Nobody of the family has ever signed in: they are called. */
  readonly unreachable: number
}

export interface Announcement {
  /** `senderId:requestKey`: sent twice it is one. */
  readonly _id: string
  readonly senderId: string
  readonly senderName: string
  readonly schoolId: string
  readonly audience: Audience
  readonly count: AudienceCount
  readonly text: string
  /** The day it is about. */
  readonly date: SchoolDate | null
  /** What it said before, each with when it was changed. */
  readonly earlier: readonly { readonly text: string; readonly at: number }[]
  readonly mustConfirm: boolean
  readonly isUrgent: boolean
  readonly state: AnnouncementState
  readonly at: number
  readonly day: SchoolDate
  /** Which of its sender's few of the day it is: nobody else's and no other has it. Of an emergency: its own id. */
  readonly slot: string
  readonly deliverAt: number
  readonly withdrawnAt: number | null
  readonly withdrawnWhy: string | null
  readonly remindedAt: number | null
  readonly pass: AnnouncementPass | null
  /** When the timer has to go on; null: nothing is left to tell. */
  readonly dueAt: number | null
  readonly changedAt: number
  readonly rev: number
}

export interface AnnouncementMessage {
  readonly key: string
  readonly side: 'FAMILY' | 'SENDER'
  readonly by: string
  readonly text: string
  readonly at: number
  readonly deliverAt: number
}

/** Of one child's family: both guardians share it, and the sender alone sees it. */
export interface AnnouncementReceipt {
  /** `announcementId:pupilId`. */
  readonly _id: string
  readonly announcementId: string
  readonly pupilId: string
  readonly senderId: string
  readonly at: number
  readonly openedAt: number | null
  readonly openedBy: string | null
  readonly confirmedAt: number | null
  readonly confirmedBy: string | null
  readonly messages: readonly AnnouncementMessage[]
  /** When the sender is to be told of what waits; null: told. */
  readonly tellAt: number | null
  readonly rev: number
}

export function receiptIdOf(announcementId: string, pupilId: string): string {
  return `${announcementId}:${pupilId}`
}
