// Tests how far a draw is, day by day and act by act.
import { schoolDate } from '../../values/school-date'
import type { DrawAct } from './draw'
import { drawPhase, isBeforeSeats, type PhaseFacts } from './draw-phase'

const act = (kind: DrawAct['kind']): DrawAct => ({ kind, at: 1, byName: '白', reason: null, fingerprint: null })
const fixed = { fingerprint: 'f', at: 1, rows: 1, wishes: 1, leftOut: 0, courses: [] }
const draw: PhaseFacts = {
  opensOn: schoolDate('2026-09-10'),
  closesOn: schoolDate('2026-09-11'),
  fixed: null,
  drawn: null,
  seatedAt: null,
  acts: [act('ANNOUNCED')],
}

test.each([
  ['the day before the first', {}, '2026-09-09', 'ANNOUNCED'],
  ['the first day', {}, '2026-09-10', 'OPEN'],
  ['the last day', {}, '2026-09-11', 'OPEN'],
  ['the day after it', {}, '2026-09-12', 'CLOSED'],
  ['fixed', { fixed, acts: [act('LIST_FIXED')] }, '2026-09-12', 'FIXED'],
  ['another number named', { fixed, acts: [act('LIST_FIXED'), act('POSTPONED')] }, '2026-09-12', 'POSTPONED'],
  ['and typed', { fixed, acts: [act('POSTPONED'), act('NUMBER_TYPED')] }, '2026-09-13', 'POSTPONED'],
  ['to be drawn again', { fixed, acts: [act('POSTPONED'), act('DRAWN'), act('DRAWN_AGAIN')] }, '2026-09-14', 'FIXED'],
  ['drawn', { fixed, drawn: { at: 1, parts: 1 } }, '2026-09-14', 'DRAWN'],
  ['seated', { fixed, drawn: { at: 1, parts: 1 }, seatedAt: 2 }, '2026-09-14', 'SEATED'],
] as const)('%s', (_, differs, day, phase) => {
  expect(drawPhase({ ...draw, ...differs }, schoolDate(day))).toBe(phase)
  expect(isBeforeSeats(phase)).toBe(phase !== 'SEATED')
})
