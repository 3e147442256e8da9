// Tests what a teacher is told of how long the own homework took.
import { homeworkDay, homeworkItem } from '../items/claim-minutes.cases'
import { reportedMedians } from './reported-medians'

const published = (itemId: string, minutes: number, teacherId = 'tang') =>
  homeworkItem({ itemId, minutes, teacherId, state: 'PUBLISHED' })
const day = homeworkDay([published('maths', 20), { ...published('chinese', 20, 'li'), subject: 'CHINESE' }])

test('the own half of an evening that took fifty minutes is twenty-five', () => {
  expect(reportedMedians([{ day, counts: { '50': 5 } }], 'tang')).toEqual([
    { subject: 'MATHEMATICS', kind: 'WRITTEN', minutes: 25 },
  ])
})

test('fewer than five answers say nothing, nor does what was not out', () => {
  expect(reportedMedians([{ day, counts: { '50': 4 } }], 'tang')).toEqual([])
  const waiting = homeworkDay([homeworkItem({ teacherId: 'tang' })])
  expect(reportedMedians([{ day: waiting, counts: { '50': 9 } }], 'tang')).toEqual([])
})

test('of several evenings the middle one', () => {
  const evenings = ['30', '60', '40'].map((minutes) => ({ day, counts: { [minutes]: 5 } }))
  expect(reportedMedians(evenings, 'tang')[0]?.minutes).toBe(20)
})
