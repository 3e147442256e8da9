// Tests deadlines by table, and that terms are dated.
import { schoolDate } from '../../values/school-date'
import { type CaseDays, clockOf, dueDateOf, missedDeadlines } from './case-clock'
import { clockCases } from './case-clock.cases'
import { type DeadlineTerms, termsFor } from './deadline-terms'
import { statutoryCases } from './statutory-terms.cases'
import { workingDaysBetween } from './working-days'

const TERMS: DeadlineTerms = {
  from: schoolDate('2026-01-01'),
  document: '测试',
  workingDays: { FIRST_REPLY: 3, ACCEPT: 15, RESULT: 60 },
  amberPercent: 70,
}

function daysOf(startedOn: string, done: number): CaseDays {
  const at = (needed: number) => (done >= needed ? schoolDate(startedOn) : null)
  return { startedOn: schoolDate(startedOn), repliedOn: at(1), acceptedOn: at(2), resultOn: at(3), namedOn: null }
}

test.each(clockCases)('$name', ({ startedOn, done, state, today, clock }) => {
  const found = clockOf({ days: daysOf(startedOn, done), state }, schoolDate(today), TERMS)
  expect(found && [found.milestone, found.dueOn, found.daysLeft, found.level]).toEqual(clock)
})

test.each(statutoryCases)('$name', ({ startedOn, namedOn, acceptedOn, milestone, dueOn }) => {
  const days: CaseDays = {
    ...daysOf(startedOn, 0),
    acceptedOn: acceptedOn === null ? null : schoolDate(acceptedOn),
    namedOn: namedOn === null ? null : schoolDate(namedOn),
  }
  expect(dueDateOf(days, milestone, TERMS)).toBe(dueOn)
})

test('a complaint keeps the terms it was received under', () => {
  const later: DeadlineTerms = { ...TERMS, from: schoolDate('2026-10-01'), document: '新' }
  expect(termsFor(schoolDate('2026-09-30'), [TERMS, later]).document).toBe('测试')
  expect(termsFor(schoolDate('2026-10-01'), [TERMS, later]).document).toBe('新')
})

test('a deadline missed stays missed, also after it was done late', () => {
  const late = { ...daysOf('2026-09-09', 0), repliedOn: schoolDate('2026-09-15') }
  expect(missedDeadlines(late, schoolDate('2026-09-15'))).toEqual(['FIRST_REPLY'])
  const onTime = { ...late, repliedOn: schoolDate('2026-09-14') }
  expect(missedDeadlines(onTime, schoolDate('2026-09-15'))).toEqual([])
  expect(missedDeadlines(onTime, schoolDate('2026-10-08'))).toEqual(['ACCEPT'])
})

test('days are counted both ways', () => {
  const [wednesday, monday] = [schoolDate('2026-09-09'), schoolDate('2026-09-14')]
  expect(workingDaysBetween(wednesday, monday)).toBe(3)
  expect(workingDaysBetween(monday, wednesday)).toBe(-3)
  expect(workingDaysBetween(monday, monday)).toBe(0)
})
