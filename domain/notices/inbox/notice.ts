// Types of a notice: one record that is both the inbox entry and the WeChat message to send.
import type { SchoolDate } from '../../values/school-date'

export const NOTICE_KINDS = [
  /** A place in line became a seat. */
  'SEATED',
  /** A child got a seat at once, or a place in line. */
  'ENROLLED',
  'WAITING',
  /** A seat, or a place in line, was given back. */
  'WITHDRAWN',
  'WAIT_ENDED',
  /** A seat is kept for a child in line until its guardian answers; nobody answered in time. */
  'SEAT_OFFERED',
  'OFFER_LAPSED',
  /** The school named the child for a course and keeps a seat; the invitation ended without one. */
  'COURSE_INVITED',
  'INVITATION_ENDED',
  /** The school moved a child in a line; the reason stands in the log. */
  'LINE_MOVED',
  /** …and a child that stands elsewhere in the line by it. */
  'LINE_PASSED',
  /** A course's days, hours, place or teacher are others now: families, and who teaches it. */
  'COURSE_CHANGED',
  /** A course ends, or asks its children into another; or goes on after all. */
  'COURSE_ENDING',
  'COURSE_GOES_ON',
  /** A course opened in mid-term: families of the grades it is for. */
  'COURSE_OPENED',
  /** One lesson does not take place; or does after all. */
  'LESSON_CANCELED',
  'LESSON_RESTORED',
  /** One lesson is held on another day, hour or room, or by somebody else; or is made up on a day to be named. */
  'LESSON_CHANGED',
  'LESSON_OWED',
  /** The whole school: no lessons on a day; on another day instead; or as usual after all. */
  'DAY_OFF',
  'DAY_MOVED',
  'DAY_ON_AGAIN',
  /** Guardians, and who has the child that day: its family changed the day, or took a change back. Staff: it asks. Guardians: the answer. */
  'DAY_CHANGED',
  'DAY_CHANGE_ASKED',
  'DAY_CHANGE_ANSWERED',
  /** Guardians: the roll call did not find the child, and nobody had said so; it was found after all. */
  'NOT_SEEN',
  'SEEN_AFTER_ALL',
  /** Office: a child on no list stands in a room. Guardians: it is their child, and there. */
  'GUEST_THERE',
  'GUEST_FOUND',
  /** Guardians: whom their child went with; that entry was wrong; a code was refused; how it may leave was signed. */
  'HANDED_OVER',
  'HAND_OVER_UNDONE',
  'PICKUP_REFUSED',
  'LEAVING_SIGNED',
  /** Family: nobody came for the child yet. Office: a child nobody fetched, one held at a gate, one that went oddly. */
  'PICKUP_OVERDUE',
  'CHILD_UNCLAIMED',
  'GATE_STOP',
  'HAND_OVER_ODD',
  /** Office: a child on no list stands at a gate. */
  'GUEST_AT_GATE',
  /** Who held a lesson, and who signed for it: the signature was taken back. */
  'SIGNATURE_WITHDRAWN',
  /** Teacher of a course that has begun: a child comes in, or leaves. */
  'PUPIL_JOINED',
  'PUPIL_LEFT',
  /** Class teacher: a family asks to be let in. */
  'JOIN_REQUESTED',
  'JOIN_APPROVED',
  'JOIN_DECLINED',
  /** Class teacher: a guardian says a child is not theirs. */
  'MATCH_CONTESTED',
  /** Somebody joined the family, or was taken out of it. */
  'KIN_ADDED',
  'KIN_ENDED',
  /** The other guardian asked for the deletion of the child's data. */
  'ERASURE_REQUESTED',
  'ERASURE_CANCELED',
  /** Consent to the service was withdrawn, or given again. */
  'CONSENT_WITHDRAWN',
  'CONSENT_GIVEN',
  /** School: a family says something is wrong. */
  'CORRECTION_REQUESTED',
  'CORRECTION_SETTLED',
  /** Guardians: something handed in was looked at. Neutral on purpose: a lock screen is read by others. */
  'MATERIALS_SETTLED',
  /** A bill of the term is there; it is due; care is to be charged again if a guardian agrees. */
  'BILL_ISSUED',
  'BILL_DUE',
  'CHARGE_TO_AGREE',
  /** Guardians: the school recorded a payment, by hand or from a bank's statement. */
  'PAYMENT_RECORDED',
  /** Guardians: the school took back a payment or a return it had recorded by mistake. */
  'MONEY_REVERSED',
  /** School: a reversal waits for a second person; it was decided. */
  'REVERSAL_ASKED',
  'REVERSAL_SETTLED',
  'TERM_REOPENED',
  /** What the school took in and spent in a term is there to be read. */
  'TERM_PUBLISHED',
  /** A school's finance: WeChat refused something about its money. */
  'MONEY_STUCK',
  /** Teacher: a family asks about an item; its guardians: the teacher answered. */
  'QUESTION_ASKED',
  'QUESTION_ANSWERED',
  /** Grade lead: a family calls an evening's homework too much; its guardians: the answer. */
  'TOO_MUCH_SAID',
  'TOO_MUCH_ANSWERED',
  /** Guardians: the class's homework of the evening is there; once a child and day. */
  'HOMEWORK_PUBLISHED',
  /** Teacher: an item was given back, or made shorter. */
  'HOMEWORK_RETURNED',
  'HOMEWORK_TRIMMED',
  /** Grade lead: an item over the limit waits for a decision. */
  'HOMEWORK_ASKED',
  /** Guardians: a level of the child is there; a teacher wrote of the child. Class teacher: the family did. */
  'EXAM_RESULT',
  'NOTE_WRITTEN',
  'TEACHING_GROUP_CHANGED',
  'SHOWCASE_ASKED',
  'SHOWCASE_DECIDED',
  /** Grade lead: a class's homework takes longer than the limit, by families' answers. */
  'LOAD_ALERT',
  /** School: on the yearly list of inspections; something to set right; looked at again. District: the school answered. */
  'INSPECTION_PLANNED',
  'FINDING_OPENED',
  'FINDING_ANSWERED',
  'FINDING_SETTLED',
  /** Guardians: the child is in another class. */
  'CLASS_CHANGED',
  /** Staff: a guardian's recorded word waits for a second person; it was declined, or nobody confirmed it. */
  'WORD_TO_CONFIRM',
  'WORD_DECLINED',
  'WORD_EXPIRED',
  /** Guardians and staff: the school acted on a guardian's word; a guardian said no; it could not be done. */
  'WORD_CONFIRMED',
  'WORD_UNDONE',
  'WORD_FAILED',
  /** Guardians: the school wrote to them; it was corrected or withdrawn; it is still unread. Sender: a family wrote back; guardians: the answer. */
  'ANNOUNCED',
  /** The same in an emergency: no hours are quiet. */
  'ANNOUNCED_URGENT',
  'ANNOUNCEMENT_CHANGED',
  'ANNOUNCEMENT_UNREAD',
  'ANNOUNCEMENT_ASKED',
  'ANNOUNCEMENT_ANSWERED',
  /** Guardians: wishes were saved; a draw came out; its number did not come, or it is drawn again. */
  'WISHES_SAVED',
  'DRAW_RESULT',
  'DRAW_POSTPONED',
  /** District: a plan was sent, or published. School: the district answered. */
  'PLAN_SENT',
  'PLAN_PUBLISHED',
  'PLAN_ANSWERED',
  'ROLE_GIVEN',
  'ROLE_REVOKED',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Nothing sensitive: no child's name, no hardship, no phone. A course's title and a date at most. */
export interface NoticeContent {
  readonly kind: NoticeKind
  /** Opens the right page for the right child; only an id, and only inside the app. */
  readonly pupilId: string | null
  readonly courseTitle: string | null
  /** The day it is about: a lesson's, or the first from which something holds. Absent in notices of earlier versions. */
  readonly date?: SchoolDate | null
}

/**
 * INBOX: only in the app. QUEUED: to be sent from `notBefore` on. SENDING: claimed by a timer until `leaseUntil`.
 * UNSURE: the answer was lost; it is not sent again, since it may have arrived.
 */
export const SENDING_STATES = ['INBOX', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNSURE'] as const
export type SendingState = (typeof SENDING_STATES)[number]

export interface Notice extends NoticeContent {
  /** Says what happened, to whom: the same event makes one notice however often it is posted. */
  readonly _id: string
  readonly personId: string
  readonly at: number
  readonly readAt: number | null
  readonly sending: SendingState
  readonly notBefore: number
  readonly attempts: number
  readonly leaseUntil: number
}

/** `claimedBy`: the run of the timer that sends it; a repeated claim whose answer was lost is known by it. */
export type StoredNotice = Notice & { readonly claimedBy?: string }

/** Nothing is sent from 21:30 to 7:00, Shanghai. [D] */
export const QUIET_FROM = '21:30'
export const QUIET_UNTIL = '07:00'

export interface NoticeSettings {
  /** The person's id. */
  readonly _id: string
  /** Kinds this person does not want by WeChat; they are in the inbox all the same. */
  readonly off: readonly NoticeKind[]
  readonly quietFrom: string
  readonly quietUntil: string
  /** How many messages of a kind WeChat was allowed to send and has not yet (one for every tap on "allow"). */
  readonly allowed: Readonly<Partial<Record<NoticeKind, number>>>
}

/** `keys`: the latest taps on "allow" that were counted, so that a repeated request counts once. */
export type StoredSettings = NoticeSettings & { readonly keys: readonly string[] }
