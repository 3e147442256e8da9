// Tests the evening's limit: the golden cases, layers, groups, what frees and what keeps minutes.
import { instantOf, schoolDate } from '../../values/school-date'
import { capOf, limitsOf } from '../limits/homework-limits'
import { checkContent } from './check-content'
import { claimMinutes, minutesLeft } from './claim-minutes'
import { evening, homeworkDay, homeworkItem, type LimitCase, limitCases } from './claim-minutes.cases'
import { heaviestMinutes, pupilMinutes } from './minutes-of-day'

function answerTo({ grade, there, kind = 'WRITTEN', place = 'HOME', minutes }: LimitCase): string {
  const cap = capOf(grade, evening, []).minutes
  const entered = { ...homeworkItem({ place, minutes }), kind }
  const content = checkContent(entered, {
    limits: [limitsOf(grade, evening)],
    caps: [cap],
    date: evening,
    now: instantOf(evening),
    term: null,
    before: null,
  })
  if ('code' in content) return content.code
  const day = homeworkDay(there.map((held, index) => homeworkItem({ itemId: `i${index}`, minutes: held })))
  const claimed = claimMinutes(day, { item: homeworkItem({ ...content, itemId: 'new' }), pupilIds: null }, cap)
  return claimed.code === 'CLAIMED' ? 'ACCEPTED' : `fits: ${claimed.fits}`
}

test.each(limitCases)('$name: grade $grade, $there + $minutes: $expected', (one) => {
  expect(answerTo(one)).toBe(one.expected)
})

test('layers count by the slowest', () => {
  const layered = homeworkItem({
    minutes: 11,
    layers: [
      { name: '都做', content: '1–3 题', minutes: 11 },
      { name: '想多做的', content: '第 4 题', minutes: 15 },
    ],
  })
  expect(heaviestMinutes(homeworkDay([layered]))).toBe(15)
})

test('a group weighs on its own pupils alone, and two groups do not add up', () => {
  const group = (name: string) => ({ group: { groupId: name, name }, itemId: name })
  const day = homeworkDay(
    [
      homeworkItem({ minutes: 25 }),
      homeworkItem({ ...group('a'), minutes: 35 }),
      homeworkItem({ ...group('b'), minutes: 20 }),
    ],
    {
      only: [
        { itemId: 'a', pupilId: 'p1' },
        { itemId: 'b', pupilId: 'p2' },
      ],
    },
  )
  expect(['p1', 'p2', 'p3'].map((pupilId) => pupilMinutes(day, pupilId))).toEqual([60, 45, 25])
  expect(heaviestMinutes(day)).toBe(60)
  expect([minutesLeft(day, null, 60), minutesLeft(day, ['p2'], 60), minutesLeft(day, ['p3'], 60)]).toEqual([0, 15, 35])
  const more = { ...group('c'), minutes: 15 }
  expect(claimMinutes(day, { item: homeworkItem(more), pupilIds: ['p2'] }, 60).code).toBe('CLAIMED')
  expect(claimMinutes(day, { item: homeworkItem(more), pupilIds: ['p2', 'p1'] }, 60)).toMatchObject({
    fits: 0,
    total: 75,
  })
})

test.each([
  ['RETURNED', 60],
  ['WITHDRAWN', 60],
  ['ASKED', 60],
  ['SUBMITTED', 0],
  ['APPROVED', 0],
  ['PUBLISHED', 0],
  ['COLLECTED', 0],
  ['MARKED', 0],
  ['ARCHIVED', 0],
] as const)('an item %s leaves %i of 60', (state, left) => {
  expect(minutesLeft(homeworkDay([homeworkItem({ minutes: 60, state })]), null, 60)).toBe(left)
})

test('an edit claims again, not twice; under a tighter limit it may only become shorter', () => {
  const day = homeworkDay([homeworkItem({ minutes: 40 }), homeworkItem({ itemId: 'chinese', minutes: 20 })])
  const edited = (minutes: number, cap: number) =>
    claimMinutes(day, { item: homeworkItem({ minutes }), pupilIds: null }, cap).code
  expect([edited(40, 60), edited(41, 60), edited(35, 50), edited(40, 50), edited(41, 50)]).toEqual([
    'CLAIMED',
    'OVER_LIMIT',
    'CLAIMED',
    'CLAIMED',
    'OVER_LIMIT',
  ])
})

test('a refusal names what stands there and counts, nothing else', () => {
  const day = homeworkDay([
    homeworkItem({ itemId: 'chinese', minutes: 25 }),
    homeworkItem({ itemId: 'english', minutes: 15, kind: 'ORAL' }),
    homeworkItem({ itemId: 'science', minutes: 15, state: 'WITHDRAWN' }),
  ])
  const refused = claimMinutes(day, { item: homeworkItem({ minutes: 40 }), pupilIds: null }, 60)
  expect(refused).toMatchObject({ code: 'OVER_LIMIT', total: 65, over: 5, fits: 35 })
  expect('colleagues' in refused && refused.colleagues.map(({ itemId }) => itemId)).toEqual(['chinese'])
})

test.each([
  [3, '2026-09-09', 50, 50],
  [3, '2026-09-08', 50, 60],
  [8, '2026-09-09', 50, 80],
  [3, '2026-09-09', 61, 60],
  [1, '2026-09-09', 50, 0],
])('grade %i on %s under a district of %i: %i', (grade, date, primary, expected) => {
  const district = [{ from: schoolDate('2026-09-09'), primary, junior: 80, document: '禾教〔2026〕9号' }]
  expect(capOf(grade, schoolDate(date), district).minutes).toBe(expected)
})
