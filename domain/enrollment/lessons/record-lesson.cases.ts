// Golden table of recording, correcting and signing lessons.
import { instantOf, schoolDate } from '../../values/school-date'
import type { LessonPayee, LessonRecord } from './lesson-record'
import { type LessonOutcome, lessonId, type Saying } from './record-lesson'

export const LI: LessonPayee = { kind: 'TEACHER', id: 'li', name: '李老师' }
export const WANG: LessonPayee = { kind: 'TEACHER', id: 'wang', name: '王老师' }
export const STUDIO: LessonPayee = { kind: 'PROVIDER', id: '竹编合作社', name: '竹编合作社' }

export const DAY = schoolDate('2026-10-12')
export const KEY = { planId: 'plan', schoolId: 'school', courseId: 'chess', date: DAY }
export const AT = instantOf(DAY, '18:00')

export const saying = (by: string, about: Partial<Saying> = {}): Saying => ({
  by,
  as: 'OFFICE',
  at: AT,
  today: DAY,
  ...about,
})
export const held = (payee = LI): LessonOutcome => ({ cancelReason: null, payee })
export const canceled = (cancelReason: 'SCHOOL' | 'FORCE_MAJEURE' = 'SCHOOL'): LessonOutcome => ({
  cancelReason,
  payee: LI,
})

export const recorded = (about: Partial<LessonRecord> = {}): LessonRecord => ({
  ...KEY,
  _id: lessonId(KEY),
  state: 'DELIVERED',
  cancelReason: null,
  payee: LI,
  signedBy: 'office',
  at: AT,
  history: [],
  rev: 1,
  ...about,
})

interface Case {
  readonly name: string
  readonly before: LessonRecord | null
  readonly told: LessonOutcome & Saying
  readonly expected: Partial<LessonRecord> | 'NOT_HELD_YET' | 'RECORDED_OTHERWISE'
}

const tomorrow = schoolDate('2026-10-13')
const yesterday = schoolDate('2026-10-11')

export const RECORD_CASES: readonly Case[] = [
  {
    name: 'the office says it was held on its day: signed by the office',
    before: null,
    told: { ...held(), ...saying('office') },
    expected: { state: 'DELIVERED', cancelReason: null, payee: LI, signedBy: 'office', rev: 1 },
  },
  {
    name: 'a day later as well',
    before: null,
    told: { ...held(), ...saying('office', { today: tomorrow }) },
    expected: { signedBy: 'office' },
  },
  {
    name: 'not the day before',
    before: null,
    told: { ...held(), ...saying('office', { today: yesterday }) },
    expected: 'NOT_HELD_YET',
  },
  {
    name: 'canceled ahead',
    before: null,
    told: { ...canceled(), ...saying('office', { today: yesterday }) },
    expected: { state: 'CANCELED', cancelReason: 'SCHOOL', signedBy: 'office' },
  },
  {
    name: 'who held it says so: nobody has signed',
    before: null,
    told: { ...held(), ...saying('li') },
    expected: { state: 'DELIVERED', signedBy: null },
  },
  {
    name: 'a substitute held it, the office is somebody else',
    before: null,
    told: { ...held(WANG), ...saying('office') },
    expected: { payee: WANG, signedBy: 'office' },
  },
  {
    name: 'the course teacher in the office says a substitute held it: that is a signature',
    before: null,
    told: { ...held(WANG), ...saying('li') },
    expected: { payee: WANG, signedBy: 'li' },
  },
  {
    name: 'a report of the provider’s lesson is no signature',
    before: null,
    told: { ...held(STUDIO), ...saying('li', { as: 'REPORT' }) },
    expected: { payee: STUDIO, signedBy: null },
  },
  {
    name: 'the same said again, by somebody else: as it was',
    before: recorded({ signedBy: null }),
    told: { ...held(), ...saying('office') },
    expected: { signedBy: null, rev: 1 },
  },
  {
    name: 'canceled after it was held: corrected, not recorded over',
    before: recorded(),
    told: { ...canceled(), ...saying('office') },
    expected: 'RECORDED_OTHERWISE',
  },
  {
    name: 'held by another',
    before: recorded(),
    told: { ...held(WANG), ...saying('office') },
    expected: 'RECORDED_OTHERWISE',
  },
  {
    name: 'canceled for another reason',
    before: recorded({ state: 'CANCELED', cancelReason: 'SCHOOL' }),
    told: { ...canceled('FORCE_MAJEURE'), ...saying('office') },
    expected: 'RECORDED_OTHERWISE',
  },
]

export const CORRECT_CASES: readonly (Case & { readonly before: LessonRecord })[] = [
  {
    name: 'it was not held after all',
    before: recorded(),
    told: { ...canceled(), ...saying('head', { at: AT + 1 }) },
    expected: {
      state: 'CANCELED',
      cancelReason: 'SCHOOL',
      signedBy: 'head',
      at: AT + 1,
      history: [{ state: 'DELIVERED', by: 'head', at: AT + 1, reason: '记错了' }],
      rev: 2,
    },
  },
  {
    name: 'the one who held it corrects: the signature is gone',
    before: recorded({ payee: WANG }),
    told: { ...held(LI), ...saying('li') },
    expected: { payee: LI, signedBy: null, rev: 2 },
  },
  {
    name: 'the same: nothing happens',
    before: recorded(),
    told: { ...held(), ...saying('head') },
    expected: { history: [], rev: 1, signedBy: 'office' },
  },
  {
    name: 'canceled ahead, then held: not before its day',
    before: recorded({ state: 'CANCELED', cancelReason: 'SCHOOL' }),
    told: { ...held(), ...saying('office', { today: yesterday }) },
    expected: 'NOT_HELD_YET',
  },
]
