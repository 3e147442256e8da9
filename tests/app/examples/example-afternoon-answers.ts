// Typed example answers about an afternoon: a changed day and a roll call.
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const pupil = { pupilId: 'pupil-1', name: '林小满', homeroomName: '三(2)班', grade: 3, schoolName: '青禾小学' }
const lesson = {
  courseId: 'course-1',
  title: '机器人入门',
  kind: 'ENRICHMENT',
  date: '2026-09-09',
  from: '16:30',
  until: '17:45',
  place: '科技楼203',
  teacherName: '周明远',
} as const
const collectors = [
  { personId: 'person-1', name: '林晓岚', relation: '妈妈', role: 'guardian' },
  { personId: 'person-2', name: '林晓燕', relation: '姑姑', role: 'pickupPerson' },
] as const
const cutOffs = {
  absentBefore: '15:00',
  earlyMinutes: 10,
  collectorMinutes: 30,
  stayMinutes: 30,
  stayUntil: '18:30',
} as const

function openChild(name: string, at: number) {
  return {
    pupilId: `pupil-2${at}`,
    name,
    homeroomName: '三(2)班',
    at: '17:30',
    place: '科技楼203',
    isSmall: false,
    way: 'IN_PERSON' as const,
    fetchers: [
      {
        who: `kin-${at}`,
        kind: 'GUARDIAN' as const,
        name: '林晓岚',
        relation: '妈妈',
        isToday: false,
        isHeld: false,
      },
    ],
    isMissing: false,
  }
}

function gateChild(name: string, at: number) {
  return { ...openChild(name, at), toCall: null }
}

export const afternoonAnswers = {
  'enrollment.getDayChanges': {
    today: '2026-09-09',
    now,
    pupil,
    cutOffs,
    refundsAbsence: false,
    collectors: [...collectors],
    days: [
      {
        date: '2026-09-09',
        lessons: [lesson],
        changes: [
          {
            changeId: 'pupil-1:2026-09-09:key',
            kind: 'COLLECTOR',
            courseId: null,
            reason: null,
            time: null,
            collector: { name: '林晓燕', relation: '姑姑' },
            byName: '妈妈',
            at: now - 600_000,
            state: 'HOLDS',
            mayTakeBack: true,
          },
        ],
      },
    ],
  },
  'enrollment.getRollCall': {
    today: '2026-09-09',
    now,
    title: '机器人入门',
    place: '科技楼203',
    session: { date: '2026-09-09', from: '16:30', until: '17:45' },
    isCanceled: false,
    children: [
      {
        pupilId: 'pupil-2',
        name: '尤然',
        homeroomName: '三(2)班',
        isAway: true,
        changes: [
          {
            changeId: 'pupil-2:2026-09-09:key',
            kind: 'ABSENT',
            time: null,
            collector: null,
            byName: '妈妈',
            at: now - 3_600_000,
            state: 'HOLDS',
          },
        ],
      },
      ...['何沐阳', '林小满', '程远'].map((name, at) => ({
        pupilId: `pupil-1${at}`,
        name,
        homeroomName: '三(2)班',
        isAway: false,
        changes: [],
      })),
    ],
    rev: 1,
    marks: [{ device: 'phone-00', seq: 1, pupilId: 'pupil-10', mark: 'MISSING', seen: 0, at: now, arrived: 1 }],
    counted: null,
    asked: ['pupil-10'],
    guests: [
      { device: 'phone-00', seq: 2, name: '小宇', homeroomName: '二班', note: '说在等妈妈', at: now, state: 'OPEN' },
    ],
  },
  'enrollment.getGateList': {
    today: '2026-09-09',
    now,
    schoolId: 'qinghe',
    gates: [
      { gateId: 'g1', name: '南门' },
      { gateId: 'g2', name: '北门' },
    ],
    gateId: 'g1',
    children: ['林小满', '程远', '江宁', '严明', '方可欣', '赵禾禾'].map((name, at) => gateChild(name, at)),
    isClosed: false,
    rev: 1,
    marks: [
      {
        device: 'phone-00',
        seq: 1,
        pupilId: 'pupil-20',
        mark: 'HANDED',
        handed: { way: 'IN_PERSON', who: 'kin-0', proof: 'KNOWN' },
        seen: 0,
        at: now,
        arrived: 1,
        name: '林晓岚',
        relation: '妈妈',
        fault: null,
      },
    ],
    guests: [],
  },
  'enrollment.getDayClosing': {
    today: '2026-09-09',
    now,
    schoolId: 'qinghe',
    isUsed: true,
    expected: 386,
    gone: 385,
    open: [
      {
        ...openChild('苏念', 0),
        gateId: 'g1',
        gateName: '南门',
        minutesOver: 33,
        isDisputed: false,
        isHeld: false,
        contacts: [{ name: '何素芬', relation: '外婆', phone: '19900000150', isGuardian: true }],
        steps: [
          {
            step: 'GUARDIANS',
            minutes: 20,
            isDue: true,
            entries: [{ outcome: 'NO_ANSWER', note: '让打外婆', at: now }],
          },
          { step: 'CONTACTS', minutes: 30, isDue: true, entries: [] },
          { step: 'OFFICER', minutes: 60, isDue: false, entries: [] },
        ],
      },
    ],
    guests: [],
    closedAt: null,
  },
} satisfies { readonly [Name in ActionName]?: ActionOutput<Name> }
