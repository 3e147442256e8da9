// Tests what a file says of days, of who waits, and of a case that is looked at again.
import { schoolDate } from '../../values/school-date'
import type { Report } from '../channel/stored-case'
import { type CaseFile, caseNumberOf, fileOf, promisedDay, stepFile, withName, withReply } from './case-file'
import type { CaseEvent } from './case-stage'

const day = schoolDate('2026-09-09')
const report: Report = {
  _id: '3f2a00000000000000000000000000aa',
  lookupHash: '',
  intake: 'INTAKE',
  grants: [],
  reporterGrant: '',
  day,
  isUrgent: false,
  isListed: true,
  state: 'SUBMITTED',
  dueDay: null,
  turns: 1,
  photoParts: 0,
  hasLookedAgain: false,
}
const where = { districtId: 'hechuan', lastTurnOn: schoolDate('2026-12-01') }
const fresh = fileOf(report, null, where)

function after(file: CaseFile, today: string, ...events: CaseEvent[]): CaseFile {
  let next = file
  for (const event of events) {
    const stepped = stepFile(next, event, { personId: 'shen', today: schoolDate(today) })
    if (!stepped.ok) throw new Error(`${event.kind}: ${stepped.error.code}`)
    next = stepped.value
  }
  return next
}

const worked: readonly CaseEvent[] = [
  { kind: 'TRIAGE', childInDanger: false, isUnlicensed: false },
  { kind: 'ASSIGN', departments: ['EDUCATION'] },
  { kind: 'SIGN', department: 'EDUCATION' },
  { kind: 'REPLY', result: 'PROVEN_CORRECTED' },
  { kind: 'CLOSE', revisitOn: null },
]

test('a number of its day and its id', () => {
  expect(caseNumberOf(report)).toBe('YX-0909-3F2A')
})

test('the first word, the acceptance and the result each count once, on their own day', () => {
  const labeled = after(fresh, '2026-09-10', worked[0] as CaseEvent)
  expect(promisedDay(labeled)).toBe('2026-09-14')
  const asked = withReply(labeled, 2, { personId: 'shen', today: schoolDate('2026-09-11') })
  expect(withReply(asked, 4, { personId: 'fang', today: schoolDate('2026-09-12') })).toMatchObject({
    days: { repliedOn: '2026-09-11' },
    answeredTurns: 4,
    ownerId: 'shen',
  })
  expect(promisedDay(asked)).toBe('2026-09-30')
  const assigned = after(asked, '2026-09-15', worked[1] as CaseEvent)
  expect(promisedDay(assigned)).toBe('2026-12-08')
  const closed = after(assigned, '2026-10-20', ...worked.slice(2))
  expect(closed.days).toEqual({
    startedOn: '2026-09-09',
    repliedOn: '2026-09-11',
    acceptedOn: '2026-09-15',
    resultOn: '2026-10-20',
    namedOn: null,
  })
  expect([closed.closedOn, promisedDay(closed)]).toEqual(['2026-10-20', null])
})

test('a name counts from the day it came, once; on no day before the report or after today', () => {
  const doing = { personId: 'shen', today: schoolDate('2026-09-16'), receivedOn: report.day }
  const named = withName(fresh, schoolDate('2026-09-09'), doing)
  expect(named?.days.namedOn).toBe('2026-09-09')
  expect(named && promisedDay({ ...named, days: { ...named.days, repliedOn: schoolDate('2026-09-10') } })).toBe(
    '2026-09-24',
  )
  expect(named && withName(named, schoolDate('2026-09-12'), doing)?.days.namedOn).toBe('2026-09-09')
  expect(withName(fresh, schoolDate('2026-09-08'), doing)).toBeNull()
  expect(withName(fresh, schoolDate('2026-09-17'), doing)).toBeNull()
})

test('looked at again: a new clock from the day it was asked for, and only once', () => {
  const closed = after(fresh, '2026-10-20', ...worked)
  const asked: Report = { ...report, state: 'REOPENED', hasLookedAgain: true }
  const again = fileOf(asked, closed, where)
  expect(again).toMatchObject({ stage: { state: 'REOPENED' }, days: { startedOn: '2026-12-01', repliedOn: null } })
  expect(again.steps).toEqual(closed.steps)
  // The file knows of it already: nothing begins anew.
  expect(fileOf(asked, again, { ...where, lastTurnOn: schoolDate('2026-12-30') })).toBe(again)
})
