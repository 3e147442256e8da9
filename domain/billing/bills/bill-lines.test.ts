// Tests which bill lines belong to which enrollment, and which lessons a line still charges.
import { exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { schoolDate } from '../../values/school-date'
import { courseOfLine, coveredBy, linesFor, linesOf } from './bill-lines'
import { care } from './example-bill-events'

const days = ['2026-09-01', '2026-09-02'].map(schoolDate)
const line = (lineId: string) => ({ lineId, plannedDates: days })
const chess = exampleEnrollment()

test('an added line counts once a guardian agreed', () => {
  const [waiting, agreed] = [care(2, '2026-09-14', null), care(3, '2026-09-20', 'parent')]
  expect(
    linesOf([line('chess')], [waiting, agreed]).map(({ lineId, plannedDates }) => [lineId, plannedDates.length]),
  ).toEqual([
    ['chess', 2],
    ['care-again', 3],
  ])
})

test('the course of a line is what its name begins with', () => {
  expect(['chess', 'chess:5', 'care:0:2026-09-13'].map(courseOfLine)).toEqual(['chess', 'chess', 'care'])
})

test('of a line what a course made free is taken off, of that line alone', () => {
  const free = { id: 'f', type: 'FREE_WITH_COURSE', lineId: 'care', dates: days.slice(1) } as const
  expect(coveredBy(line('care'), [free])).toEqual(days.slice(0, 1))
  expect(coveredBy(line('care'), [{ ...free, lineId: 'other' }])).toEqual(days)
  expect(coveredBy(line('care'), [{ ...free, type: 'CANCELED_BY_SCHOOL' }])).toEqual(days)
})

test('what was claimed before the bill is on the issued line, the same course claimed after it on its own', () => {
  const again = exampleEnrollment({ claimedAt: 9 })
  const of = (enrollment: typeof chess, lines: readonly string[], issuedAt = 8) =>
    linesFor(enrollment, lines.map(line), { issuedAt, enrollments: [enrollment] }).map(({ lineId }) => lineId)
  expect(of(chess, ['chess', 'chess:5', 'dance'])).toEqual(['chess'])
  expect(of(again, ['chess', 'chess:9', 'chess:9:2026-09-13'])).toEqual(['chess:9', 'chess:9:2026-09-13'])
  expect(of(again, ['chess'])).toEqual([])
  expect(of(again, ['chess'], 9)).toEqual(['chess'])
})
