// Tests which days a course of its own window is open, beside the plan's window.
import { instantOf, schoolDate } from '../../values/school-date'
import { ownWindow, windowOf } from './own-window'

const at = (date: string, time: string) => instantOf(schoolDate(date), time)
const plan = { opensAt: at('2026-09-07', '08:00'), closesAt: at('2026-09-18', '18:00') }
const until = (date: string) => at(date, '00:00')

test.each([
  ['before the window opens it is a course like all others', at('2026-09-06', '12:00'), null],
  ['while eight days and more are left the plan’s window is enough', at('2026-09-09', '12:00'), null],
  ['in its last days: seven full days', at('2026-09-17', '12:00'), until('2026-09-25')],
  ['after it: seven full days, the last one included', at('2026-10-14', '09:30'), until('2026-10-22')],
])('%s', (_, publishedAt, closesAt) => {
  expect(ownWindow(plan, publishedAt)).toEqual(closesAt && { opensAt: publishedAt, closesAt })
})

test('a course has its own window, or the plan’s', () => {
  const own = { opensAt: 1, closesAt: 2 }
  expect(windowOf({ ownWindow: own }, plan)).toEqual(own)
  expect(windowOf({}, plan)).toEqual(plan)
})
