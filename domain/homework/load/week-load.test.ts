// Tests figures of homework load: means of evenings, and how few answers stay silent.
import { schoolDate } from '../../values/school-date'
import { countAbove, type Evening, figuresByDay, figuresOf, minutesBySubject } from './week-load'

const monday = schoolDate('2026-09-07')
const tuesday = schoolDate('2026-09-08')
const evening = (more: Partial<Evening>): Evening => ({
  schoolId: 's',
  homeroomId: 'h',
  grade: 3,
  date: monday,
  cap: 60,
  minutes: 40,
  bySubject: { CHINESE: 20, MATHEMATICS: 20 },
  reported: null,
  ...more,
})
const said = (mean: number) => ({ answers: 5, mean, median: mean })

test('means of evenings, rounded half up; no evening is no figure', () => {
  expect(figuresOf([])).toEqual({ estimated: null, reported: null })
  expect(figuresOf([evening({ minutes: 40 }), evening({ minutes: 45 })])).toEqual({ estimated: 43, reported: null })
  expect(figuresOf([evening({ reported: said(61) }), evening({})])).toEqual({ estimated: 40, reported: 61 })
})

test('above is above, not at', () => {
  expect(countAbove([evening({ reported: said(60) }), evening({ reported: said(61) }), evening({})])).toBe(1)
})

test('by day and by subject', () => {
  const evenings = [evening({}), evening({ date: tuesday, minutes: 20, bySubject: { CHINESE: 20 } })]
  expect(figuresByDay(evenings, [monday, tuesday]).map(({ estimated }) => estimated)).toEqual([40, 20])
  expect(minutesBySubject(evenings)).toEqual([
    { subject: 'CHINESE', estimated: 20 },
    { subject: 'MATHEMATICS', estimated: 10 },
  ])
})
