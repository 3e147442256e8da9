// Tests settling a term per teacher and provider.
import fc from 'fast-check'
import { fen } from '../../values/fen'
import { settleTerm, type TaughtLesson } from './settlement'

const held = (lessonId: string, payeeId: string, about: Partial<TaughtLesson> = {}): TaughtLesson => ({
  lessonId,
  payeeId,
  state: 'DELIVERED',
  signedBy: 'office',
  ...about,
})
const contracts = [
  { payeeId: 'studio', pricePerLesson: fen(12_000) },
  { payeeId: 'li', pricePerLesson: fen(4_000) },
]

// Li 2 × 40.00 = 80.00; the studio 1 × 120.00 + material 15.50 = 135.50; 215.50
test('delivered and signed lessons × contract price, with material', () => {
  const lessons = [
    held('1', 'li'),
    held('2', 'studio'),
    held('3', 'li'),
    held('4', 'li', { state: 'CANCELED' }),
    held('5', 'li', { state: 'PLANNED' }),
    held('6', 'li', { signedBy: null }),
    held('7', 'studio', { state: 'CANCELED', signedBy: null }),
  ]
  const costs = [{ payeeId: 'studio', kind: 'MATERIAL', amountFen: fen(1_550) } as const]
  expect(settleTerm({ lessons, contracts, costs })).toEqual({
    ok: true,
    value: {
      lines: [
        { payeeId: 'li', lessons: 2, pricePerLesson: 4_000, costsFen: 0, amountFen: 8_000 },
        { payeeId: 'studio', lessons: 1, pricePerLesson: 12_000, costsFen: 1_550, amountFen: 13_550 },
      ],
      totalFen: 21_550,
      unsigned: ['6'],
    },
  })
})

test('a lesson told twice is paid once; a term without lessons settles at nothing', () => {
  expect(settleTerm({ lessons: [held('1', 'li'), held('1', 'li')], contracts, costs: [] })).toMatchObject({
    value: { totalFen: 4_000 },
  })
  expect(settleTerm({ lessons: [], contracts, costs: [] })).toEqual({
    ok: true,
    value: { lines: [], totalFen: 0, unsigned: [] },
  })
})

test.each([
  ['VENUE', { code: 'COST_REFUSED', kind: 'VENUE' }],
  ['UTILITY', { code: 'COST_REFUSED', kind: 'UTILITY' }],
] as const)('%s is no cost of the service', (kind, error) => {
  const costs = [{ payeeId: 'studio', kind, amountFen: fen(1) }]
  expect(settleTerm({ lessons: [], contracts, costs })).toEqual({ ok: false, error })
})

test('nobody is paid without one contract, or signs the own lesson', () => {
  const settle = (lesson: TaughtLesson, more: typeof contracts = []) =>
    settleTerm({ lessons: [lesson], contracts: [...contracts, ...more], costs: [] })
  expect(settle(held('1', 'wang'))).toEqual({ ok: false, error: { code: 'CONTRACT_MISSING', payeeId: 'wang' } })
  expect(settle(held('1', 'li'), contracts)).toEqual({ ok: false, error: { code: 'CONTRACT_TWICE', payeeId: 'li' } })
  const own = held('1', 'li', { signedBy: 'li' })
  expect(settle(own)).toEqual({ ok: false, error: { code: 'SIGNED_BY_PAYEE', lessonId: '1' } })
})

test('lines add up to the total, in whatever order lessons are told', () => {
  const lesson = fc.record({
    lessonId: fc.integer({ min: 0, max: 30 }).map(String),
    payeeId: fc.constantFrom('li', 'studio'),
  })
  fc.assert(
    fc.property(fc.uniqueArray(lesson, { selector: ({ lessonId }) => lessonId }), (told) => {
      const lessons = told.map(({ lessonId, payeeId }) => held(lessonId, payeeId))
      const settled = settleTerm({ lessons, contracts, costs: [] })
      expect(settleTerm({ lessons: [...lessons].reverse(), contracts, costs: [] })).toEqual(settled)
      if (!settled.ok) throw new Error(settled.error.code)
      const { lines, totalFen } = settled.value
      expect(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(totalFen)
      expect(lines.reduce((sum, line) => sum + line.lessons, 0)).toBe(lessons.length)
    }),
  )
})
