// Finds the page and child a notice links to; null when it links nowhere.

import { useCurrentChild } from '@src/features/identity/families/current-child'
import { goToSide } from '@src/features/identity/sides/current-side'
import { goTo } from '@src/navigation/app-routes'
import type { NoticeLine } from './notice-text'

type Link = (() => void) | undefined

export function linkOf(notice: NoticeLine): Link {
  return LINKS[notice.kind](notice)
}

const child = ({ pupilId }: NoticeLine) => (pupilId === null ? [] : ([{ pupilId }] as const))
const nowhere = (): Link => undefined
const toMyCourses =
  (notice: NoticeLine): Link =>
  () =>
    goTo('myCourses', ...child(notice))
const toStatement =
  (notice: NoticeLine): Link =>
  () =>
    goTo('statement', ...child(notice))
const toMyData =
  (notice: NoticeLine): Link =>
  () =>
    goTo('myData', ...child(notice))
const toConsent = ({ pupilId }: NoticeLine): Link => (pupilId === null ? undefined : () => goTo('consent', { pupilId }))
const toTeacher = (): Link => () => goToSide('teacher')
/** Tabs take no address from within the app: the child is chosen first. */
const toHomework =
  ({ pupilId }: NoticeLine): Link =>
  () => {
    if (pupilId !== null) useCurrentChild.getState().set(pupilId)
    goTo('homework')
  }
const toCourses =
  ({ pupilId }: NoticeLine): Link =>
  () => {
    if (pupilId !== null) useCurrentChild.getState().set(pupilId)
    goTo('courses')
  }
const toFamilyWords = (): Link => () => goTo('familyWords')
const toSchoolHomework = (): Link => () => goTo('schoolHomework')
const toGrowth =
  (notice: NoticeLine): Link =>
  () =>
    goTo('parentGrowth', ...child(notice))
const toShowcase = (notice: NoticeLine): Link =>
  notice.pupilId === null ? () => goToSide('teacher') : () => goTo('showcase', ...child(notice))
const toWishes =
  (notice: NoticeLine): Link =>
  () =>
    goTo('wishes', ...child(notice))
const toDrawResult =
  (notice: NoticeLine): Link =>
  () =>
    goTo('drawResult', ...child(notice))
const toWords = (): Link => () => goTo('forFamily')
const toFromSchool =
  (notice: NoticeLine): Link =>
  () =>
    goTo('fromSchool', ...child(notice))
const toFinance = (): Link => () => goTo('finance')
/** The family's child, or the teacher's own course. */
const toCourse = (notice: NoticeLine): Link => (notice.pupilId === null ? toTeacher() : toMyCourses(notice))

/** The family's calendar, or the teacher's own course. */
const toCalendar = (notice: NoticeLine): Link => (notice.pupilId === null ? toTeacher() : () => goTo('calendar'))

/** The family's child; whoever has it finds it in the list of the afternoon. */
const toDay = ({ pupilId }: NoticeLine): Link =>
  pupilId === null ? () => goToSide('teacher') : () => goTo('today', { pupilId })

/** A notice of the office names neither gate nor child: what is meant stands first there. */
const toGate = (): Link => () => goTo('gate')
const toDayClose = (): Link => () => goTo('dayClose')

const LINKS: Readonly<Record<NoticeLine['kind'], (notice: NoticeLine) => Link>> = {
  SEATED: toMyCourses,
  ENROLLED: toMyCourses,
  WAITING: toMyCourses,
  WITHDRAWN: toMyCourses,
  WAIT_ENDED: toMyCourses,
  SEAT_OFFERED: toMyCourses,
  LINE_PASSED: toMyCourses,
  COURSE_INVITED: toMyCourses,
  INVITATION_ENDED: toMyCourses,
  OFFER_LAPSED: toMyCourses,
  LINE_MOVED: toMyCourses,
  COURSE_CHANGED: toCourse,
  COURSE_ENDING: toCourse,
  COURSE_GOES_ON: toCourse,
  COURSE_OPENED: toCourses,
  LESSON_CANCELED: toCalendar,
  LESSON_RESTORED: toCalendar,
  LESSON_CHANGED: toCalendar,
  LESSON_OWED: toCalendar,
  DAY_OFF: toCalendar,
  DAY_MOVED: toCalendar,
  DAY_ON_AGAIN: toCalendar,
  DAY_CHANGED: toDay,
  DAY_CHANGE_ASKED: toTeacher,
  DAY_CHANGE_ANSWERED: toDay,
  NOT_SEEN: toDay,
  SEEN_AFTER_ALL: toDay,
  GUEST_THERE: nowhere,
  GUEST_FOUND: toDay,
  HANDED_OVER: toDay,
  HAND_OVER_UNDONE: toDay,
  PICKUP_REFUSED: toDay,
  LEAVING_SIGNED: toDay,
  PICKUP_OVERDUE: toDay,
  CHILD_UNCLAIMED: toDayClose,
  GATE_STOP: toGate,
  GUEST_AT_GATE: toDayClose,
  HAND_OVER_ODD: toGate,
  SIGNATURE_WITHDRAWN: nowhere,
  JOIN_APPROVED: (notice) => toConsent(notice) ?? (() => goTo('home')),
  JOIN_DECLINED: () => () => goTo('connect'),
  KIN_ADDED: (notice) => () => goTo('family', ...child(notice)),
  KIN_ENDED: nowhere,
  CONSENT_WITHDRAWN: toConsent,
  CONSENT_GIVEN: toConsent,
  ERASURE_REQUESTED: toMyData,
  ERASURE_CANCELED: toMyData,
  CORRECTION_SETTLED: toMyData,
  CORRECTION_REQUESTED: () => () => goTo('corrections'),
  BILL_ISSUED: toStatement,
  BILL_DUE: toStatement,
  CHARGE_TO_AGREE: toStatement,
  PAYMENT_RECORDED: toStatement,
  MONEY_REVERSED: toStatement,
  MONEY_STUCK: () => () => goTo('reconciliation'),
  REVERSAL_ASKED: toFinance,
  REVERSAL_SETTLED: toFinance,
  TERM_REOPENED: toFinance,
  TERM_PUBLISHED: (notice) => () => goTo('publication', ...child(notice)),
  MATERIALS_SETTLED: (notice) => () => goTo('waiver', ...child(notice)),
  HOMEWORK_PUBLISHED: toHomework,
  HOMEWORK_RETURNED: () => () => goTo('teacherHomework'),
  HOMEWORK_TRIMMED: () => () => goTo('teacherHomework'),
  HOMEWORK_ASKED: toTeacher,
  EXAM_RESULT: toGrowth,
  NOTE_WRITTEN: toGrowth,
  TEACHING_GROUP_CHANGED: () => () => goTo('teacherHomework'),
  SHOWCASE_ASKED: toShowcase,
  SHOWCASE_DECIDED: toShowcase,
  LOAD_ALERT: toTeacher,
  INSPECTION_PLANNED: nowhere,
  FINDING_OPENED: toSchoolHomework,
  FINDING_ANSWERED: () => () => goTo('districtInspections'),
  FINDING_SETTLED: toSchoolHomework,
  CLASS_CHANGED: (notice) => () => goTo('family', ...child(notice)),
  WORD_TO_CONFIRM: toWords,
  WORD_DECLINED: toWords,
  WORD_EXPIRED: toWords,
  WORD_CONFIRMED: toFromSchool,
  WORD_UNDONE: nowhere,
  WORD_FAILED: nowhere,
  ANNOUNCED: toFromSchool,
  ANNOUNCED_URGENT: toFromSchool,
  ANNOUNCEMENT_CHANGED: toFromSchool,
  ANNOUNCEMENT_UNREAD: toFromSchool,
  ANNOUNCEMENT_ASKED: () => () => goTo('announce'),
  ANNOUNCEMENT_ANSWERED: toFromSchool,
  WISHES_SAVED: toWishes,
  DRAW_RESULT: toDrawResult,
  DRAW_POSTPONED: toDrawResult,
  PLAN_SENT: () => () => goTo('districtPlans'),
  PLAN_PUBLISHED: () => () => goTo('districtPlans'),
  PLAN_ANSWERED: () => () => goTo('schoolPlan'),
  ROLE_GIVEN: () => () => goTo('mine'),
  ROLE_REVOKED: nowhere,
  QUESTION_ASKED: toFamilyWords,
  TOO_MUCH_SAID: toFamilyWords,
  QUESTION_ANSWERED: toHomework,
  TOO_MUCH_ANSWERED: toHomework,
  JOIN_REQUESTED: toTeacher,
  MATCH_CONTESTED: toTeacher,
  PUPIL_JOINED: toTeacher,
  PUPIL_LEFT: toTeacher,
}
