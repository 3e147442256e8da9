// Golden table of a case's way: what happens one after another, and where it then stands.
import { schoolDate } from '../../values/school-date'
import type { CaseState } from '../channel/case-state'
import type { CaseEvent, StageError } from './case-stage'

const triage: CaseEvent = { kind: 'TRIAGE', childInDanger: false, isUnlicensed: false }
const danger: CaseEvent = { kind: 'TRIAGE', childInDanger: true, isUnlicensed: false }
const unlicensed: CaseEvent = { kind: 'TRIAGE', childInDanger: false, isUnlicensed: true }
const both: CaseEvent = { kind: 'ASSIGN', departments: ['EDUCATION', 'MARKET'] }
const education: CaseEvent = { kind: 'SIGN', department: 'EDUCATION' }
const market: CaseEvent = { kind: 'SIGN', department: 'MARKET' }
const reply: CaseEvent = { kind: 'REPLY', result: 'PROVEN_PUNISHED' }
const close: CaseEvent = { kind: 'CLOSE', revisitOn: null }
const closeWithRevisit: CaseEvent = { kind: 'CLOSE', revisitOn: schoolDate('2026-11-09') }
const refuse: CaseEvent = { kind: 'REFUSE', reason: 'NOTHING_TO_FOLLOW' }
const reopen: CaseEvent = { kind: 'REOPEN' }
const transfer: CaseEvent = {
  kind: 'TRANSFER',
  transfer: { to: 'HOTLINE_12345', reason: '停车', owner: 'shen', dueOn: schoolDate('2026-09-16') },
}
const worked = [triage, both, education, market, reply]

export interface StageCase {
  readonly name: string
  readonly events: readonly CaseEvent[]
  /** A state, or why the last event is refused. */
  readonly end: CaseState | StageError
}

export const stageCases: readonly StageCase[] = [
  { name: 'sent in', events: [], end: 'SUBMITTED' },
  { name: 'read and labeled', events: [triage], end: 'TRIAGED' },
  { name: 'labels set right later', events: [triage, both, triage], end: 'ASSIGNED' },
  { name: 'nothing is assigned unread', events: [both], end: 'NOT_NOW' },
  { name: 'to nobody', events: [triage, { kind: 'ASSIGN', departments: [] }], end: 'NO_DEPARTMENT' },
  { name: 'to two', events: [triage, both], end: 'ASSIGNED' },
  { name: 'the first signature begins it', events: [triage, both, education], end: 'INVESTIGATING' },
  {
    name: 'who was not asked does not sign',
    events: [triage, both, { kind: 'SIGN', department: 'POLICE' }],
    end: 'NOT_ASKED',
  },
  { name: 'no reply before anybody looked', events: [triage, both, reply], end: 'NOT_NOW' },
  { name: 'a reply may go before the last part', events: [triage, both, education, reply], end: 'REPLIED' },
  { name: 'it closes after the last part only', events: [triage, both, education, reply, close], end: 'PARTS_MISSING' },
  { name: 'closed', events: [...worked, close], end: 'CLOSED' },
  { name: 'nothing closes without a reply', events: [triage, both, education, market, close], end: 'NOT_NOW' },
  {
    name: 'a department added later must sign too',
    events: [triage, both, education, market, { kind: 'ASSIGN', departments: ['HOUSING'] }, reply, close],
    end: 'PARTS_MISSING',
  },
  {
    name: 'unlicensed: a plan for refunds and pupils first',
    events: [unlicensed, ...worked.slice(1), close],
    end: 'PLAN_MISSING',
  },
  {
    name: 'unlicensed: a day to look again',
    events: [unlicensed, ...worked.slice(1), { kind: 'GIVE_PLAN' }, close],
    end: 'REVISIT_MISSING',
  },
  {
    name: 'unlicensed: closed',
    events: [unlicensed, ...worked.slice(1), { kind: 'GIVE_PLAN' }, closeWithRevisit],
    end: 'CLOSED',
  },
  { name: 'a child in danger is reported before anything', events: [danger, both], end: 'REPORT_HARM_FIRST' },
  { name: 'nor is it refused or forwarded before', events: [danger, refuse], end: 'REPORT_HARM_FIRST' },
  { name: 'nor forwarded', events: [danger, transfer], end: 'REPORT_HARM_FIRST' },
  { name: 'a label taken off does not take the danger off', events: [danger, triage, both], end: 'REPORT_HARM_FIRST' },
  { name: 'reported, then assigned', events: [danger, { kind: 'REPORT_HARM' }, both], end: 'ASSIGNED' },
  { name: 'not taken up', events: [triage, refuse], end: 'NOT_ACCEPTED' },
  { name: 'not taken up without labels: nothing to follow', events: [refuse], end: 'NOT_ACCEPTED' },
  { name: 'forwarded', events: [triage, transfer], end: 'TRANSFERRED' },
  { name: 'forwarded and answered there', events: [triage, transfer, close], end: 'CLOSED' },
  { name: 'forwarded and come back', events: [triage, transfer, { kind: 'COME_BACK' }], end: 'TRIAGED' },
  { name: 'looked at again', events: [...worked, close, reopen], end: 'REOPENED' },
  {
    name: 'again: the departments sign anew',
    events: [...worked, close, reopen, both, education, reply, close],
    end: 'PARTS_MISSING',
  },
  {
    name: 'again, to the end',
    events: [...worked, close, reopen, both, education, market, reply, close],
    end: 'CLOSED',
  },
  {
    name: 'once only',
    events: [...worked, close, reopen, both, education, market, reply, close, reopen],
    end: 'REOPENED_BEFORE',
  },
  { name: 'a refusal can be questioned too', events: [refuse, reopen], end: 'REOPENED' },
  { name: 'what is open is not reopened', events: [triage, reopen], end: 'NOT_NOW' },
  { name: 'closed is closed', events: [...worked, close, triage], end: 'NOT_NOW' },
]
