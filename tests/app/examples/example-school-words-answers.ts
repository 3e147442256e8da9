// Typed example answers of what a school did for a family and wrote to families.
import type { ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const at = Date.parse('2026-09-08T17:10:00+08:00')
const pupil = { pupilId: 'pupil-1', name: '林小满', homeroomName: '三(2)班', grade: 3, schoolName: '青禾小学' }

const request: ActionOutput<'enrollment.listBehalfActs'>['requests'][number] = {
  requestId: 'pupil-1:word',
  pupilId: 'pupil-1',
  pupilName: '林小满',
  homeroomName: '三(2)班',
  act: 'ENROLL',
  course: { courseId: 'course-1', title: '花样跳绳' },
  to: null,
  wished: null,
  word: {
    relation: '奶奶',
    name: '钱桂芳',
    way: 'PHONE',
    phone: '139****0063',
    at,
    minutes: 3,
    read: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
    words: '就跳绳吧，五点我来接。',
  },
  byName: '李文澜',
  byMe: true,
  witnessName: '白露',
  confirmedName: null,
  state: 'PROPOSED',
  at,
  expiresAt: now + 86_400_000,
  confirmedAt: null,
  undoUntil: null,
  fault: null,
}

const announcement: ActionOutput<'notices.getAnnouncementReadings'>['announcement'] = {
  announcementId: 'li:1',
  audienceKind: 'HOMEROOM',
  title: '三(2)班',
  grade: null,
  senderName: '李文澜',
  isFew: false,
  text: '明天量身高，穿好脱的鞋。',
  date: null,
  earlier: [],
  mustConfirm: false,
  isUrgent: false,
  state: 'SENT',
  at,
  deliverAt: at,
  withdrawnAt: null,
  withdrawnWhy: null,
}

const count = { pupils: 40, guardians: 61, unreachable: 2 }
const family = { pupilId: 'pupil-2', name: '秦朗', homeroomName: '三(2)班' }

export const schoolWordsAnswers = {
  'enrollment.listGuardianWords': {
    now,
    requests: [{ ...request, mayConfirm: true }],
    next: null,
  } satisfies ActionOutput<'enrollment.listGuardianWords'>,
  'enrollment.listBehalfActs': { now, pupil, requests: [request] } satisfies ActionOutput<'enrollment.listBehalfActs'>,
  'notices.prepareAnnouncement': {
    now,
    title: '三(2)班',
    count,
    arrivesAt: now,
    left: 3,
    mayBeUrgent: false,
  } satisfies ActionOutput<'notices.prepareAnnouncement'>,
  'notices.listAnnouncements': {
    now,
    announcements: [{ ...announcement, count, isOwn: true }],
    next: null,
  } satisfies ActionOutput<'notices.listAnnouncements'>,
  'notices.getAnnouncementReadings': {
    now,
    announcement,
    families: 40,
    opened: 37,
    confirmed: 0,
    remindedAt: null,
    unread: [{ ...family, guardians: 1, isUnreachable: false, isOpened: false }],
    next: null,
    words: [],
  } satisfies ActionOutput<'notices.getAnnouncementReadings'>,
  'notices.listFamilyAnnouncements': {
    now,
    announcements: [{ ...announcement, isOpened: true, isConfirmed: false, thread: [], arrivesAt: null }],
    next: null,
  } satisfies ActionOutput<'notices.listFamilyAnnouncements'>,
}
