// Tests on which days a public number comes out.
import { schoolDate } from '../../../values/school-date'
import { comesOutOn, nextNumberDay, PROPOSED_SOURCE } from './number-sources'

test.each([
  [PROPOSED_SOURCE, '2026-09-13', true],
  [PROPOSED_SOURCE, '2026-09-12', false],
  ['双色球第 2026106 期开奖号码', '2026-09-15', true],
  ['体彩超级大乐透', '2026-09-12', true],
  ['体彩超级大乐透', '2026-09-13', false],
  ['体彩排列五', '2026-09-12', true],
  ['家长当众摇的号码', '2026-09-12', true],
])('%s on %s: %s', (name, day, comes) => {
  expect(comesOutOn(name, schoolDate(day))).toBe(comes)
})

test('the next one: this day or a later one', () => {
  expect(
    ['2026-09-12', '2026-09-13', '2026-09-16'].map((day) => nextNumberDay(PROPOSED_SOURCE, schoolDate(day))),
  ).toEqual(['2026-09-13', '2026-09-13', '2026-09-17'])
})
