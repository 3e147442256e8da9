// Tests which places still count, on both sides of a term's last day.

import { schoolDate } from '../../values/school-date'
import { exampleEnrollment } from './example-enrollment'
import { livePlaces } from './live-places'

const until = schoolDate('2027-01-22')
const plans = [{ _id: 'plan', term: { until } }]
const record = (planId: string, states: readonly ('SEATED' | 'WAITLISTED' | 'WITHDRAWN')[]) => ({
  _id: `${planId}:own`,
  planId,
  schoolId: 'qinghe',
  pupilId: 'own',
  rev: 1,
  enrollments: states.map((state, index) => exampleEnrollment({ courseId: `c${index}`, state })),
})

test.each([
  { name: 'no record', records: [], today: '2026-09-09', places: 0 },
  { name: 'a seat', records: [record('plan', ['SEATED'])], today: '2026-09-09', places: 1 },
  {
    name: 'in line counts, given back does not',
    records: [record('plan', ['WAITLISTED', 'WITHDRAWN'])],
    today: '2026-09-09',
    places: 1,
  },
  { name: 'on the last day of term', records: [record('plan', ['SEATED'])], today: '2027-01-22', places: 1 },
  { name: 'the day after', records: [record('plan', ['SEATED'])], today: '2027-01-23', places: 0 },
  { name: 'of a plan that is not there', records: [record('other', ['SEATED'])], today: '2026-09-09', places: 0 },
])('$name', ({ records, today, places }) => {
  expect(livePlaces(records, plans, schoolDate(today))).toBe(places)
})
