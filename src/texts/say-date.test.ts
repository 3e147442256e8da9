// Tests that days and remaining times are worded as people say them.
import { sayDay, sayEnd, sayEndNear, sayInstant, sayTimeLeft } from './say-date'

const wednesday = '2026-09-09'
const at = (text: string) => Date.parse(`${text}+08:00`)

test.each([
  ['2026-09-09', '今天'],
  ['2026-09-10', '明天'],
  ['2026-09-11', '后天'],
  ['2026-09-12', '周六'],
  ['2026-09-13', '周日'],
  // Next week's Monday is said with its date: 周一 alone would be taken for the one past.
  ['2026-09-14', '9 月 14 日 周一'],
  ['2026-09-08', '9 月 8 日 周二'],
  ['2027-01-22', '1 月 22 日 周五'],
])('%s seen on a Wednesday', (date, words) => {
  expect(sayDay(date, wednesday)).toBe(words)
})

test('an instant is said by the clock in Shanghai, wherever the phone is', () => {
  expect(sayInstant(Date.parse('2026-09-09T16:30:00Z'), at('2026-09-09T16:05:00'))).toBe('明天 00:30')
})

test.each([
  ['2026-09-09T16:05:00', null],
  ['2026-09-09T16:04:59', null],
  ['2026-09-09T16:05:01', '还有 1 分钟'],
  ['2026-09-09T16:30:00', '还有 25 分钟'],
  ['2026-09-09T17:05:00', '还有 1 小时'],
  ['2026-09-10T16:04:00', '还有 23 小时'],
  ['2026-09-10T16:05:00', '还有 1 天'],
  ['2026-09-18T18:00:00', '还有 9 天'],
])('time left until %s', (until, words) => {
  expect(sayTimeLeft(at(until), at('2026-09-09T16:05:00'))).toBe(words)
})

test('W7 a deadline at the end of a day is that day’s, and so many days are left', () => {
  const [closesAt, now] = [at('2026-09-19T00:00:00'), at('2026-09-09T16:05:00')]
  expect([sayEnd(closesAt), sayEndNear(closesAt, now)]).toEqual(['9 月 18 日 24:00', '9 月 18 日 周五 24:00'])
  expect(sayTimeLeft(closesAt, now)).toBe('还有 9 天')
  expect(sayEnd(at('2026-09-18T18:00:00'))).toBe('9 月 18 日 18:00')
})
