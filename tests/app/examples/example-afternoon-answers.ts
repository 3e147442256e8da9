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
} satisfies { readonly [Name in ActionName]?: ActionOutput<Name> }
