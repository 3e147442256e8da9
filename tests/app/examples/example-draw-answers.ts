// Typed example answers of a draw: wishes while they come in, outcomes, what everybody may read.
import type { ActionName, ActionOutput } from '@domain/registry'

type WishForm = ActionOutput<'enrollment.getWishForm'>
type DrawResult = ActionOutput<'enrollment.getDrawResult'>
type DrawFile = ActionOutput<'enrollment.getDrawFile'>
type SchoolDraw = ActionOutput<'enrollment.getSchoolDraw'>
type PublicDraw = DrawFile['draw']

const HASH = '6f1ed002ab5595859014ebf0951522d9b1c8f0b7f9a1a8a2f4f3e6d7c8b9a0f1'
const at = (text: string) => Date.parse(`${text}:00+08:00`)
const now = at('2026-09-09T16:05')
const numberSource = { name: '中国福利彩票双色球开奖号码', on: '2026-09-13' }

const openDraw: PublicDraw = {
  planId: 'qinghe:2026-autumn',
  drawId: 'qinghe:2026-autumn:draw-1',
  schoolName: '青禾小学',
  termName: '2026-2027学年第一学期',
  phase: 'OPEN',
  opensOn: '2026-09-07',
  closesOn: '2026-09-11',
  numberSource,
  secretHash: HASH,
  priorities: [{ rule: '上学期排过队、一门课也没上成的孩子', publishedOn: '2026-09-01' }],
  atMost: { aWeek: 3, aTerm: 2 },
  list: null,
  drawnAt: null,
  acts: [{ kind: 'ANNOUNCED', at: at('2026-09-01T10:00'), byName: '白校长', reason: null, fingerprint: null }],
}

const drawnDraw: PublicDraw = {
  ...openDraw,
  phase: 'SEATED',
  list: { fingerprint: HASH, at: at('2026-09-12T09:00'), rows: 31, wishes: 70 },
  drawnAt: at('2026-09-13T21:30'),
  acts: [
    ...openDraw.acts,
    { kind: 'LIST_FIXED', at: at('2026-09-12T09:00'), byName: '白校长', reason: null, fingerprint: HASH },
    { kind: 'DRAWN', at: at('2026-09-13T21:30'), byName: '白校长', reason: null, fingerprint: null },
    { kind: 'SEATED', at: at('2026-09-13T21:31'), byName: '白校长', reason: null, fingerprint: null },
  ],
}

const slot = (weekday: number) => [{ weekday, from: '16:30', until: '17:45' }]

function course(courseId: string, title: string, weekday: number): WishForm['courses'][number] {
  return {
    courseId,
    title,
    field: 'ART',
    grades: [3, 4, 5, 6],
    slots: slot(weekday),
    place: '科创楼 302',
    teacherName: '周明远',
    pricePerLesson: 600,
    lessons: 14,
    seats: 16,
  }
}

const pupil = { pupilId: 'pupil-1', name: '林小满', homeroomName: '三(2)班', grade: 3, schoolName: '青禾小学' }
const sister = { pupilId: 'pupil-2', name: '林一诺', homeroomName: '六(1)班', grade: 6, schoolName: '青禾小学' }

const openWishForm: WishForm = {
  now,
  today: '2026-09-09',
  draw: openDraw,
  consentVersion: '2026-09-01',
  courses: [course('pottery', '陶艺', 3), course('chess', '国际象棋', 5), course('reading', '整本书共读', 5)],
  children: [
    {
      pupil,
      rev: 2,
      wishes: ['pottery', 'chess', 'reading'],
      atMost: { aWeek: 2, aTerm: 1 },
      fitting: ['pottery', 'chess', 'reading'],
      savedAt: at('2026-09-08T20:10'),
      savedBy: '爸爸',
      savedByMe: false,
      refusal: null,
    },
    {
      pupil: sister,
      rev: 0,
      wishes: [],
      atMost: { aWeek: 3, aTerm: 2 },
      fitting: ['pottery', 'chess', 'reading'],
      savedAt: null,
      savedBy: null,
      savedByMe: false,
      refusal: null,
    },
  ],
  together: [],
}

const wish = (courseId: string, title: string, more: Partial<DrawResult['wishes'][number]>) => ({
  courseId,
  title,
  slots: slot(2),
  outcome: null,
  seats: 16,
  wished: 29,
  state: 'NONE' as const,
  position: null,
  ...more,
})

const drawResult: DrawResult = {
  now: at('2026-09-14T08:00'),
  pupil,
  outlook: { waited: 20, movedUp: 12 },
  draw: drawnDraw,
  atMost: { aWeek: 2, aTerm: 1 },
  row: { number: HASH, salt: HASH, row: 12, place: 19, of: 31 },
  wishes: [
    wish('pottery', '陶艺', { outcome: { code: 'FULL_BEFORE_TURN', turn: 1 }, state: 'WAITLISTED', position: 3 }),
    wish('robots', '机器人入门', { outcome: { code: 'GOT', turn: 1 }, state: 'SEATED' }),
    wish('chess', '国际象棋', { outcome: { code: 'LIMIT_REACHED', limit: 'A_TERM' } }),
  ],
}

const publishedFile: DrawFile = { now: at('2026-09-14T08:00'), draw: drawnDraw, parts: 1, text: '{}' }

const schoolDraw: SchoolDraw = {
  now,
  today: '2026-09-09',
  plan: {
    planId: 'qinghe:2026-autumn',
    termId: '2026-autumn',
    termName: '2026-2027学年第一学期',
    from: '2026-09-01',
    closesAt: at('2026-09-18T18:00'),
  },
  draw: openDraw,
  rev: 1,
  priorityCodes: ['NOTHING_LAST_TERM'],
  rules: [{ code: 'NOTHING_LAST_TERM', rule: '上学期排过队、一门课也没上成的孩子' }],
  proposal: { opensOn: '2026-09-11', closesOn: '2026-09-15', numberOn: '2026-09-16' },
  courses: [
    {
      courseId: 'pottery',
      title: '陶艺',
      grades: [3, 4, 5, 6],
      slots: slot(3),
      capacity: 16,
      seatsLeft: 16,
      reserved: 1,
      wished: 29,
      wishedFirst: 11,
    },
  ],
  children: 31,
  leftOut: 0,
  typed: null,
  publicNumber: null,
  seated: { done: 0, of: 1 },
}

export const drawAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'enrollment.getWishForm': openWishForm,
  'enrollment.getDrawResult': drawResult,
  'enrollment.getDrawFile': publishedFile,
  'enrollment.getSchoolDraw': schoolDraw,
}
