// Tests when a record's retention period ends.
import { RETENTION, type RetentionKind, retainedSince } from './retention'

const DAY = 86_400_000
const NOW = 400 * DAY
const kinds = Object.keys(RETENTION) as RetentionKind[]

test.each([
  ['WORKBOOK', 399],
  ['EXPORT', 399],
  ['TRIES', 399],
  ['INVITATION', 370],
  ['JOIN_REQUEST', 370],
  ['CONTEST', 220],
  ['CORRECTION', 220],
  ['NOTICE', 220],
  ['PHOTO', 399],
  ['SLIP', 399],
  ['HOMEWORK_PHOTO', 399],
  ['HOMEWORK_VOICE', 399],
  ['EVIDENCE', 370],
  ['WAIVER_APPLICATION', 35],
  ['LEAVER', 35],
  ['HOMEWORK', -330],
  ['HOMEWORK_EVENING', 386],
  ['SHOWCASE', 220],
  ['HOMEWORK_QUESTION', 220],
] as const)('%s: due from day %i on, not a millisecond later', (kind, day) => {
  expect(retainedSince(kind, NOW)).toBe(day * DAY)
})

test('what the law keeps is never deleted by time alone', () => {
  expect(kinds.filter((kind) => retainedSince(kind, NOW) === null)).toEqual(['ENROLLMENT', 'AUDIT'])
})

test('every time is a whole number of days and says where it comes from', () => {
  for (const kind of kinds) {
    const { days, source } = RETENTION[kind]
    expect(days === null || Number.isInteger(days)).toBe(true)
    expect(source.length).toBeGreaterThan(0)
  }
})
