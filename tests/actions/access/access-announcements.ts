// Notices to families in the access matrix: rows, inputs, and one sent in every place.
import { type Announcement, type AnnouncementReceipt, receiptIdOf } from '@domain/notices/announcements/announcement'
import type { ActionInput, ActionName } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import { NOW } from '../world/world'
import { grade, own, type Row, rowOf, school } from './access-cells'
import { PLACES, type Place, WHERE } from './access-places'

const requestKey = 'access-matrix-0001'
/** Sent by the class teacher who asks about this place: in other classes the class must stop them, not the name. */
const announcementId = (place: Place) => `classTeacher-${place}:announced`
const sent = (place: Place) => ({ announcementId: announcementId(place) })
const received = (place: Place) => ({ ...sent(place), pupilId: place })
const audience = (place: Place) => ({ audience: { kind: 'HOMEROOM' as const, homeroomId: WHERE[place].homeroomId } })

export const ANNOUNCEMENT_INPUTS = {
  'notices.prepareAnnouncement': audience,
  'notices.sendAnnouncement': (place) => ({
    ...audience(place),
    text: '周五下午有画展。',
    date: null,
    mustConfirm: false,
    isUrgent: false,
    requestKey,
  }),
  'notices.correctAnnouncement': (place) => ({ ...sent(place), text: '画展改到周四。' }),
  'notices.withdrawAnnouncement': (place) => ({ ...sent(place), reason: '发错了' }),
  'notices.remindUnread': sent,
  'notices.listAnnouncements': (place) => ({ schoolId: WHERE[place].schoolId, after: null }),
  'notices.getAnnouncementReadings': (place) => ({ ...sent(place), after: null }),
  'notices.answerFamily': (place) => ({ ...received(place), text: '可以。', requestKey }),
  'notices.listFamilyAnnouncements': (place) => ({ pupilId: place, after: null }),
  'notices.markAnnouncementRead': (place) => ({ ...received(place), confirm: false }),
  'notices.writeToSender': (place) => ({ ...received(place), text: '好。', requestKey }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

const nobody = { ...own, own: 'NOT_FOUND' } as const
/** Its sender alone: for the head of the school, too, it is not there. */
const sender: Row = { ...rowOf(['teacher', 'gradeLead', 'schoolAdmin'], nobody), classTeacher: own }
const writers: Row = { classTeacher: own, teacher: nobody, gradeLead: grade, schoolAdmin: school }

export const ANNOUNCEMENT_ROWS = {
  'notices.prepareAnnouncement': writers,
  'notices.sendAnnouncement': writers,
  'notices.correctAnnouncement': sender,
  'notices.withdrawAnnouncement': sender,
  'notices.remindUnread': sender,
  'notices.listAnnouncements': { ...rowOf(['classTeacher', 'teacher', 'gradeLead'], nobody), schoolAdmin: school },
  'notices.getAnnouncementReadings': sender,
  'notices.answerFamily': sender,
  'notices.listFamilyAnnouncements': { guardian: own },
  'notices.markAnnouncementRead': { guardian: own },
  'notices.writeToSender': { guardian: own },
} as const satisfies Partial<Record<ActionName, Row>>

function announcementIn(place: Place): Announcement {
  const { homeroomId, schoolId, grade: year } = WHERE[place]
  return {
    _id: announcementId(place),
    senderId: `classTeacher-${place}`,
    senderName: '李老师',
    schoolId,
    audience: { kind: 'HOMEROOM', schoolId, title: '班', homeroomId, courseId: null, teacherId: null, grade: year },
    count: { pupils: 1, guardians: 1, unreachable: 0 },
    text: '明天量身高。',
    date: null,
    earlier: [],
    mustConfirm: false,
    isUrgent: false,
    state: 'SENT',
    at: NOW - 2,
    day: dateAt(NOW - 2),
    slot: announcementId(place),
    deliverAt: NOW - 2,
    withdrawnAt: null,
    withdrawnWhy: null,
    remindedAt: null,
    pass: null,
    dueAt: null,
    changedAt: NOW - 2,
    rev: 1,
  }
}

function receiptIn(place: Place): AnnouncementReceipt {
  const { _id, senderId } = announcementIn(place)
  const untouched = { openedAt: null, openedBy: null, confirmedAt: null, confirmedBy: null }
  const about = { _id: receiptIdOf(_id, place), announcementId: _id, pupilId: place, senderId, at: NOW - 2 }
  return { ...about, ...untouched, messages: [], tellAt: null, rev: 1 }
}

export const announced = {
  announcements: PLACES.map(announcementIn),
  announcementReceipts: PLACES.map(receiptIn),
}
