// Golden table of who is expected at a lesson of Wednesday 14 October, 16:30–17:30.
import { instantOf, schoolDate } from '../../values/school-date'
import type { DayChange } from '../absences/day-change'
import type { Claim } from '../seats/enrollment'

export const DAY = schoolDate('2026-10-14')
const YESTERDAY = schoolDate('2026-10-13')

const consent = { textVersion: '1', personId: 'g', at: 0 }
const claim = (about: Partial<Claim> = {}): Claim => ({ pupilId: 'p', at: instantOf(YESTERDAY), consent, ...about })
const said = (about: Partial<DayChange>): DayChange => ({
  _id: 'p:2026-10-14:k',
  day: 'p:2026-10-14',
  pupilId: 'p',
  schoolId: 's',
  date: DAY,
  kind: 'ABSENT',
  courseId: null,
  reason: null,
  time: null,
  collector: null,
  byId: 'g',
  byName: '妈妈',
  at: 1,
  state: 'HOLDS',
  answeredBy: null,
  answeredAt: null,
  takenBackBy: null,
  takenBackAt: null,
  rev: 1,
  ...about,
})

interface Case {
  readonly name: string
  readonly claims: readonly Claim[]
  readonly changes?: readonly DayChange[]
  readonly date?: typeof DAY
  readonly expected: 'NO_LESSON' | 'NOBODY' | 'EXPECTED' | 'AWAY'
}

export const EXPECTED_CASES: readonly Case[] = [
  { name: 'a seat got the day before', claims: [claim()], expected: 'EXPECTED' },
  {
    name: 'a seat got at the last minute of the day before',
    claims: [claim({ at: instantOf(DAY) - 1 })],
    expected: 'EXPECTED',
  },
  { name: 'a seat got on the day covers the day after', claims: [claim({ at: instantOf(DAY) })], expected: 'NOBODY' },
  { name: 'moved up on the day', claims: [claim({ promotedAt: instantOf(DAY, '09:00') })], expected: 'NOBODY' },
  { name: 'no lesson that day', claims: [claim()], date: YESTERDAY, expected: 'NO_LESSON' },
  { name: 'away all day', claims: [claim()], changes: [said({})], expected: 'AWAY' },
  { name: 'away from another course', claims: [claim()], changes: [said({ courseId: 'other' })], expected: 'EXPECTED' },
  {
    name: 'asked, and nobody has answered',
    claims: [claim()],
    changes: [said({ state: 'ASKED' })],
    expected: 'EXPECTED',
  },
  {
    name: 'fetched when it begins',
    claims: [claim()],
    changes: [said({ kind: 'EARLY', time: '16:30' })],
    expected: 'AWAY',
  },
  {
    name: 'fetched in the middle',
    claims: [claim()],
    changes: [said({ kind: 'EARLY', time: '17:00' })],
    expected: 'EXPECTED',
  },
  { name: 'of another day', claims: [claim()], changes: [said({ date: YESTERDAY })], expected: 'EXPECTED' },
  { name: 'of another child', claims: [claim()], changes: [said({ pupilId: 'q' })], expected: 'EXPECTED' },
]
