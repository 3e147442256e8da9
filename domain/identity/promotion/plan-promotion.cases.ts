// Which school year comes next, by today and the terms a school has.
import { type SchoolDate, schoolDate } from '../../values/school-date'

export interface NextYearCase {
  readonly name: string
  readonly today: SchoolDate
  readonly terms: readonly SchoolDate[]
  readonly year: number
  readonly startsOn: SchoolDate
}

const AUTUMN = schoolDate('2026-09-01')

export const nextYearCases: readonly NextYearCase[] = [
  // The year has begun: the next one is a year away, by the first of September.
  { name: 'first day', today: AUTUMN, terms: [AUTUMN], year: 2027, startsOn: schoolDate('2027-09-01') },
  { name: 'the day before', today: schoolDate('2026-08-31'), terms: [AUTUMN], year: 2026, startsOn: AUTUMN },
  // No plan yet: the first of September is what it will be.
  { name: 'in June', today: schoolDate('2026-06-20'), terms: [], year: 2026, startsOn: AUTUMN },
  // The plan says the third: until the second there is a way back.
  {
    name: 'a later start',
    today: schoolDate('2026-09-02'),
    terms: [schoolDate('2026-09-03')],
    year: 2026,
    startsOn: schoolDate('2026-09-03'),
  },
  // The spring term begins no school year.
  {
    name: 'in spring',
    today: schoolDate('2027-03-01'),
    terms: [AUTUMN, schoolDate('2027-02-22')],
    year: 2027,
    startsOn: schoolDate('2027-09-01'),
  },
  // A term whose plan was never made: the year began without it.
  {
    name: 'no plan, September',
    today: schoolDate('2026-09-01'),
    terms: [],
    year: 2027,
    startsOn: schoolDate('2027-09-01'),
  },
]
