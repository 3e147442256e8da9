// Typed example answers about single lessons: a course's lessons, and a family's calendar.
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const held = { from: '16:30', until: '17:45', place: '科技楼203', teacherName: '周明远', isDayOff: false } as const
const slots = [{ weekday: 4, from: '16:30', until: '17:45' }]
const dates = ['2026-09-11', '2026-09-17', '2026-09-24']

export const sessionAnswers = {
  'enrollment.listSessions': {
    today: '2026-09-09',
    now,
    title: '机器人入门',
    seated: 18,
    sessions: [
      { planned: '2026-09-10', date: '2026-09-11', state: 'CHANGED', ...held },
      { planned: '2026-09-17', date: null, state: 'OWED', ...held },
      { planned: '2026-09-24', date: '2026-09-24', state: 'ON', ...held },
    ],
    places: ['科技楼203'],
    teachers: [{ personId: 'teacher-1', name: '周明远' }],
  },
  'enrollment.familyCalendar': {
    today: '2026-09-09',
    now,
    children: ['林小满', '林一诺'].map((name, index) => ({
      pupilId: `pupil-${index + 1}`,
      name,
      term: { name: '2026-2027学年第一学期', from: '2026-09-01', until: '2027-01-22' },
      calendar: [
        {
          courseId: 'course-1',
          title: '机器人入门',
          kind: 'ENRICHMENT',
          slots,
          state: 'SEATED',
          lessonDates: dates,
          changed: [
            {
              planned: '2026-09-10',
              date: '2026-09-11',
              from: '16:30',
              until: '17:45',
              place: '科技楼203',
              isOwed: false,
            },
          ],
        },
      ],
      canceled: [],
      days: [{ date: '2026-09-11', collector: '外公', time: null, isAway: false }],
    })),
  },
} satisfies { readonly [Name in ActionName]?: ActionOutput<Name> }
