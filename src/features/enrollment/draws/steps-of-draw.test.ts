// Tests the steps of a draw in each of its phases.
import { stepsOfDraw } from './steps-of-draw'

const draw = {
  opensOn: '2026-09-07',
  closesOn: '2026-09-11',
  numberSource: { name: '双色球开奖号码', on: '2026-09-13' },
  list: null,
  drawnAt: null,
}

test.each([
  ['ANNOUNCED', 'now later later later'],
  ['OPEN', 'now later later later'],
  ['CLOSED', 'done now later later'],
  ['FIXED', 'done done now later'],
  ['POSTPONED', 'done done now later'],
  ['DRAWN', 'done done done now'],
  ['SEATED', 'done done done done'],
] as const)('%s', (phase, states) => {
  expect(
    stepsOfDraw({ ...draw, phase })
      .map(({ state }) => state)
      .join(' '),
  ).toBe(states)
})

test('the fixed list is told with its fingerprint', () => {
  const list = {
    fingerprint: `9f2c71ab${'0'.repeat(52)}e04d`,
    at: Date.parse('2026-09-12T09:00:00+08:00'),
    rows: 29,
    wishes: 70,
  }
  expect(stepsOfDraw({ ...draw, phase: 'FIXED', list })[1]).toEqual({
    title: '封名单',
    when: '9 月 12 日 09:00',
    note: '29 人，指纹 9f2c\u00a071ab…e04d',
    state: 'done',
  })
})
