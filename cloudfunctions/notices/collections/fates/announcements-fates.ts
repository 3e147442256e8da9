// Declares the fate of every field of a notice to a class, a course, a grade or the school.
import type { Announcement } from '@domain/notices/announcements/announcement'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { notPersonal, OTHERS } from '@domain/privacy/fates/presets'

/** Written by staff in office to many families; it names no child, and a check refuses marks. */
const sent = fateOf({
  about: 'STAFF',
  purpose: 'NOTICES',
  readers: ['guardian', 'classTeacher', 'teacher', 'gradeLead', 'schoolAdmin'],
  keep: 'ANNOUNCEMENT',
  erasure: 'UNTOUCHED',
})(OTHERS)

export const announcementsFates = {
  record: '学校的通知',
  expires: [{ kind: 'ANNOUNCEMENT', since: ['changedAt'] }],
  fields: {
    _id: notPersonal,
    senderId: sent,
    senderName: sent,
    schoolId: notPersonal,
    audience: {
      kind: notPersonal,
      schoolId: notPersonal,
      title: notPersonal,
      homeroomId: notPersonal,
      courseId: notPersonal,
      teacherId: sent,
      grade: notPersonal,
      isFew: notPersonal,
    },
    count: { pupils: notPersonal, guardians: notPersonal, unreachable: notPersonal },
    text: sent,
    date: notPersonal,
    earlier: { text: sent, at: notPersonal },
    mustConfirm: notPersonal,
    isUrgent: notPersonal,
    state: notPersonal,
    at: notPersonal,
    day: notPersonal,
    slot: sent,
    deliverAt: notPersonal,
    withdrawnAt: notPersonal,
    withdrawnWhy: sent,
    remindedAt: notPersonal,
    pass: { kind: notPersonal, number: notPersonal, cursor: notPersonal },
    dueAt: notPersonal,
    changedAt: notPersonal,
    rev: notPersonal,
  },
} satisfies CollectionFates<Announcement>
