// Golden table of what a family may change alone, must ask for, or cannot have.
import { schoolDate } from '../../values/school-date'
import type { DayChange } from './day-change'
import type { ChangeFault, LessonHours, Wish } from './decide-change'

export const TODAY = schoolDate('2026-10-14')
const TOMORROW = schoolDate('2026-10-15')
const YESTERDAY = schoolDate('2026-10-13')
/** 60 days on, and 61. */
const FARTHEST = schoolDate('2026-12-13')
const TOO_FAR = schoolDate('2026-12-14')

export const CARE: LessonHours = { courseId: 'care', from: '15:40', until: '17:30' }
export const ROBOT: LessonHours = { courseId: 'robot', from: '16:30', until: '17:45' }
const BOTH = [CARE, ROBOT]

interface Case {
  readonly name: string
  readonly wish: Partial<Wish> & Pick<Wish, 'kind'>
  /** The hour of `TODAY` at which it is said. */
  readonly at: string
  readonly date?: DayChange['date']
  readonly lessons?: readonly LessonHours[]
  readonly expected: 'HOLDS' | 'ASKED' | ChangeFault
}

export const CHANGE_CASES: readonly Case[] = [
  { name: 'away today, a minute before 15:00', wish: { kind: 'ABSENT' }, at: '14:59', expected: 'HOLDS' },
  { name: 'away today, at 15:00', wish: { kind: 'ABSENT' }, at: '15:00', expected: 'ASKED' },
  { name: 'away tomorrow, late at night', wish: { kind: 'ABSENT' }, at: '23:30', date: TOMORROW, expected: 'HOLDS' },
  { name: 'a minute before the last lesson ends', wish: { kind: 'ABSENT' }, at: '17:44', expected: 'ASKED' },
  { name: 'when it has ended', wish: { kind: 'ABSENT' }, at: '17:45', expected: 'DAY_OVER' },
  {
    name: 'of one course, when that has ended',
    wish: { kind: 'ABSENT', courseId: 'care' },
    at: '17:30',
    expected: 'DAY_OVER',
  },
  {
    name: 'of one course the child has not that day',
    wish: { kind: 'ABSENT', courseId: 'chess' },
    at: '12:00',
    expected: 'DAY_WITHOUT_LESSONS',
  },
  { name: 'yesterday', wish: { kind: 'ABSENT' }, at: '12:00', date: YESTERDAY, expected: 'DAY_OVER' },
  { name: 'sixty days ahead', wish: { kind: 'ABSENT' }, at: '12:00', date: FARTHEST, expected: 'HOLDS' },
  { name: 'sixty-one days ahead', wish: { kind: 'ABSENT' }, at: '12:00', date: TOO_FAR, expected: 'TOO_FAR_AHEAD' },
  {
    name: 'a day without lessons',
    wish: { kind: 'ABSENT' },
    at: '12:00',
    lessons: [],
    expected: 'DAY_WITHOUT_LESSONS',
  },
  { name: 'early, eleven minutes ahead', wish: { kind: 'EARLY', time: '16:20' }, at: '16:09', expected: 'HOLDS' },
  { name: 'early, ten minutes ahead', wish: { kind: 'EARLY', time: '16:20' }, at: '16:10', expected: 'ASKED' },
  { name: 'at once', wish: { kind: 'EARLY', time: '16:20' }, at: '16:20', expected: 'ASKED' },
  { name: 'a minute ago', wish: { kind: 'EARLY', time: '16:19' }, at: '16:20', expected: 'HOUR_NOT_POSSIBLE' },
  {
    name: 'at the end is not early',
    wish: { kind: 'EARLY', time: '17:45' },
    at: '16:00',
    expected: 'HOUR_NOT_POSSIBLE',
  },
  { name: 'early without an hour', wish: { kind: 'EARLY' }, at: '16:00', expected: 'HOUR_NOT_POSSIBLE' },
  { name: 'somebody else, 31 minutes before the end', wish: { kind: 'COLLECTOR' }, at: '17:14', expected: 'HOLDS' },
  { name: 'somebody else, 30 minutes before the end', wish: { kind: 'COLLECTOR' }, at: '17:15', expected: 'ASKED' },
  { name: 'stays until 18:30', wish: { kind: 'STAY', time: '18:30' }, at: '17:14', expected: 'HOLDS' },
  { name: 'stays, said too late', wish: { kind: 'STAY', time: '18:30' }, at: '17:15', expected: 'ASKED' },
  {
    name: 'stays longer than anybody is there',
    wish: { kind: 'STAY', time: '18:31' },
    at: '16:00',
    expected: 'HOUR_NOT_POSSIBLE',
  },
  {
    name: 'stays until what ends anyway',
    wish: { kind: 'STAY', time: '17:45' },
    at: '16:00',
    expected: 'HOUR_NOT_POSSIBLE',
  },
]

export const lessonsOfCase = ({ lessons = BOTH }: Case) => lessons

type Known = Pick<DayChange, 'kind' | 'date' | 'state'>

export const TAKE_BACK_CASES: readonly (readonly [string, Partial<Known>, string, boolean])[] = [
  ['an absence before its cut-off', {}, '14:59', true],
  ['an absence from its cut-off on', {}, '15:00', false],
  ['tomorrow’s absence, tonight', { date: TOMORROW }, '22:00', true],
  ['what was only asked', { state: 'ASKED' }, '16:00', true],
  ['somebody else fetches it, until midnight', { kind: 'COLLECTOR' }, '23:59', true],
  ['yesterday’s', { kind: 'COLLECTOR', date: YESTERDAY }, '00:00', false],
  ['what was declined', { state: 'DECLINED' }, '12:00', false],
  ['twice', { state: 'TAKEN_BACK' }, '12:00', false],
]
