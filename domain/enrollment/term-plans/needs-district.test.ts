// Tests which changes of a plan the district decides anew.
import { schoolDate } from '../../values/school-date'
import { exampleCourse, exampleTerms } from './example-plan'
import { courseMatters, DISTRICT_MATTERS, MATTER_SOURCES, termMatters } from './needs-district'
import { MATTER_CASES } from './needs-district.cases'

test.each(MATTER_CASES)('$name', ({ before = {}, after, expected }) => {
  expect(courseMatters(exampleCourse(before), exampleCourse({ ...before, ...after }))).toEqual(expected)
})

test("a new course and a new plan are the district's; of the dates only the span is", () => {
  expect(courseMatters(null, exampleCourse())).toEqual(['NEW_COURSE'])
  const terms = exampleTerms()
  expect(termMatters(null, terms)).toEqual(['NEW_PLAN'])
  expect(termMatters(terms, { ...terms, closesAt: terms.closesAt + 1 })).toEqual([])
  const closures = [{ date: schoolDate('2026-10-12'), reason: '运动会' }]
  expect(termMatters(terms, { ...terms, term: { ...terms.term, closures } })).toEqual([])
  expect(termMatters(terms, { ...terms, term: { ...terms.term, until: schoolDate('2027-01-21') } })).toEqual([
    'TERM_DATES',
  ])
})

test('every matter has its source, and nothing invented looks like law', () => {
  for (const matter of DISTRICT_MATTERS) expect(MATTER_SOURCES[matter].demonstration).toBe(true)
})
