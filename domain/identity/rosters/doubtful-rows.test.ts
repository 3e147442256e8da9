// Tests which typed numbers are refused, which children are asked about, and whose id a number is.

import type { Pupil } from '../pupils/pupil'
import { pupilIdsAmong } from '../pupils/pupil-ids'
import { findAlike, findTakenNumbers } from './doubtful-rows'
import { doubtfulCases } from './doubtful-rows.cases'

const stored = (about: Partial<Pupil>): Pupil => ({
  _id: 'p',
  schoolId: 's',
  schoolName: '青禾小学',
  homeroomId: 's-3-1',
  homeroomName: '三(1)班',
  grade: 3,
  name: '林小满',
  studentNumber: '1',
  joinedOn: null,
  leftOn: null,
  leftReason: null,
  ...about,
})

test.each(doubtfulCases)('$name', ({ typed, stored: known, taken, alike }) => {
  const place = { sheet: '', row: 2, grade: 3, classNumber: 1, guardians: [], withoutMobile: [] }
  const rows = [{ at: 0, pupil: { ...place, ...typed } }]
  const pupils = known.map(stored)
  expect(findTakenNumbers(rows, pupils, 's-3-1')).toHaveLength(taken ? 1 : 0)
  expect(findAlike(rows, pupils, 's-3-1')).toHaveLength(alike)
})

test('a number leads to its holder; a new child under a number once had gets an id of its own', () => {
  const made = (studentNumber: string) => `id-${studentNumber}`
  const corrected = { _id: 'id-1', studentNumber: '01' }
  const idOf = pupilIdsAmong([corrected], made)
  expect([idOf('01'), idOf('2'), idOf('1')]).toEqual(['id-1', 'id-2', 'id-1+'])
})
