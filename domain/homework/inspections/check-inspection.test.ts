// Tests the notice before an inspection and that a school has one comprehensive a year.
import { schoolDate } from '../../values/school-date'
import { firstVisitDay, inspectionFault, type NewInspection } from './check-inspection'
import type { Inspection } from './inspection'

test.each([
  ['2026-09-09', '2026-10-09'],
  ['2026-12-31', '2027-01-31'],
  ['2027-01-31', '2027-03-02'],
  ['2027-01-28', '2027-02-28'],
])('announced on %s, visited from %s', (today, first) => {
  expect(firstVisitDay(schoolDate(today))).toBe(first)
})

const today = schoolDate('2026-09-09')
const asked = (more: Partial<NewInspection>): NewInspection => ({
  kind: 'RANDOM',
  from: schoolDate('2026-10-09'),
  until: schoolDate('2026-10-20'),
  schoolIds: [],
  ...more,
})
const entry = (more: Partial<Inspection>) => ({ ...asked({}), _id: 'i', year: 2026, ...more }) as Inspection

test.each([
  ['a month ahead', asked({}), [], null],
  ['a day less', asked({ from: schoolDate('2026-10-08') }), [], 'NOTICE_TOO_SHORT'],
  ['until before from', asked({ until: schoolDate('2026-10-08') }), [], 'DAYS_OUT_OF_ORDER'],
  ['over two school years', asked({ until: schoolDate('2027-08-20') }), [], 'DAYS_OUT_OF_ORDER'],
  ['a topic without schools', asked({ kind: 'TOPIC' }), [], 'SCHOOLS_NEEDED'],
  ['a random one of named schools', asked({ schoolIds: ['a'] }), [], 'SCHOOLS_NEEDED'],
  ['the first comprehensive', asked({ kind: 'COMPREHENSIVE', schoolIds: ['a'] }), [], null],
  [
    'the second comprehensive of one school',
    asked({ kind: 'COMPREHENSIVE', schoolIds: ['a', 'b'] }),
    [entry({ kind: 'COMPREHENSIVE', schoolIds: ['b'] })],
    'SECOND_COMPREHENSIVE',
  ],
  [
    'a topic beside a comprehensive',
    asked({ kind: 'TOPIC', schoolIds: ['b'] }),
    [entry({ kind: 'COMPREHENSIVE', schoolIds: ['b'] })],
    null,
  ],
] as const)('%s', (_name, one, others, code) => {
  expect(inspectionFault(one, today, others)?.code ?? null).toBe(code)
})
