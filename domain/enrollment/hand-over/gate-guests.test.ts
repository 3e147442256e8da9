// Tests children on no list at a gate: sent twice one, told once, open until somebody says more.
import { afterGateMarks, emptyGateDay } from './after-gate-marks'
import { afterGateGuests, type GuestsComing, openGuests } from './gate-guests'

const key = { schoolId: 's', gateId: 'g1', date: '2026-09-22' } as Parameters<typeof emptyGateDay>[0]
const written = { device: 'gate-phone', seq: 1, name: '小宇', homeroomName: '', note: '', at: 0 }
const coming = (more: Partial<GuestsComing> = {}): GuestsComing => ({
  written: [written],
  settled: [],
  by: 'duty',
  now: 5,
  ...more,
})
const nothingMarked = (day = emptyGateDay(key)) => afterGateMarks(day, [], { key, now: 5 })

test('a child on no list is written down once, the office told once, and stays open', () => {
  const first = afterGateGuests(nothingMarked(), 0, coming())
  expect(first).toMatchObject({ isNews: true, gateDay: { rev: 1, changedAt: 5 } })
  expect(first.freshGuests).toHaveLength(1)
  expect(openGuests(first.gateDay)).toHaveLength(1)
  const again = afterGateGuests(nothingMarked(first.gateDay), 1, coming())
  expect(again).toMatchObject({ isNews: false, freshGuests: [], gateDay: { rev: 1 } })
})

test('written and settled in one sending, it is closed; a wrong answer is followed by the right one', () => {
  const ending = (state: 'SENT_ON' | 'MISTAKEN') => [{ device: 'gate-phone', seq: 1, state }]
  const first = afterGateGuests(nothingMarked(), 0, coming({ settled: ending('SENT_ON') }))
  expect(openGuests(first.gateDay)).toEqual([])
  const next = afterGateGuests(nothingMarked(first.gateDay), 1, coming({ settled: ending('MISTAKEN') }))
  expect(next.gateDay.guests?.[0]).toMatchObject({ state: 'MISTAKEN', steps: [{ state: 'SENT_ON' }, {}] })
})
