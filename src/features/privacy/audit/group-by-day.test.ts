// Tests that days are Shanghai's and the order is kept.
import { groupByDay } from './group-by-day'

const at = (iso: string) => ({ at: Date.parse(iso) })

test('midnight in Shanghai parts two days', () => {
  const items = [at('2026-09-10T00:00:00+08:00'), at('2026-09-09T23:59:59+08:00'), at('2026-09-09T08:00:00+08:00')]
  expect(groupByDay(items)).toEqual([
    { date: '2026-09-10', items: [items[0]] },
    { date: '2026-09-09', items: [items[1], items[2]] },
  ])
})
