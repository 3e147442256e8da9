// Typed example answers about a family, its data and its notices.
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const earlier = Date.parse('2026-09-08T10:20:00+08:00')
const pupil = { pupilId: 'pupil-1', name: '林小满', homeroomName: '三(2)班', schoolName: '青禾小学' }

export const familyAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'identity.getFamily': {
    pupil,
    now,
    kin: [
      {
        personId: 'person-2',
        name: '林建国',
        role: 'pickupPerson',
        relation: '外公',
        phoneTail: '0102',
        connected: true,
        since: '2026-09-01',
        mine: false,
        mayEnd: true,
      },
    ],
    invitations: [{ invitationId: 'invitation-1', label: '奶奶', role: 'pickupPerson', expiresAt: now + 3_600_000 }],
  },
  'privacy.getConsent': {
    pupil,
    now,
    textVersion: '2026-09',
    agreed: ['SERVICE'],
    materials: true,
    livePlaces: 2,
    endsOn: null,
    history: [
      { kind: 'GIVEN', purposes: ['SERVICE'], textVersion: '2026-09', byMe: true, bySchool: false, at: earlier },
    ],
  },
  'privacy.getMyData': {
    pupil: { ...pupil, studentNumber: '20240201', leftOn: null },
    now,
    me: { name: '林晓岚', phone: '19900000101' },
    guardians: 2,
    enrollments: 3,
    notices: 4,
    corrections: [{ correctionId: 'c1', field: 'PUPIL_NAME', wanted: '林晓满', at: earlier, state: 'OPEN' }],
    erasure: null,
  },
  'privacy.listAccesses': {
    pupil,
    now,
    accesses: [
      {
        at: earlier,
        personName: '周明远',
        role: 'teacher',
        action: 'enrollment.getCourseRoster',
        kind: 'sensitiveRead',
        reason: null,
        outcome: 'OK',
      },
    ],
    next: null,
  },
  'notices.listNotices': {
    now,
    unread: 0,
    notices: [
      {
        noticeId: 'n1',
        kind: 'SEATED',
        pupilId: 'pupil-1',
        pupilName: '林小满',
        date: null,
        courseTitle: '机器人入门',
        at: earlier,
        read: true,
        sending: 'SENT',
      },
    ],
    next: null,
  },
  'notices.getNoticeSettings': {
    off: [],
    quietFrom: '21:30',
    quietUntil: '07:00',
    templates: [{ kind: 'SEATED', templateId: 'template-1' }],
  },
}
