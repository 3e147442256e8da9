// Tests rating an institution's risk.
import { rateRisk, riskKindOf } from './institution-risk'

test.each([
  ['nothing', [], 'NONE'],
  ['one', [['REFUNDS', '2026-09-01']], 'SOME'],
  [
    'twice the same kind',
    [
      ['REFUNDS', '2026-09-01'],
      ['REFUNDS', '2026-09-02'],
    ],
    'SOME',
  ],
  [
    'two kinds, 30 days apart',
    [
      ['REFUNDS', '2026-09-01'],
      ['WAGES', '2026-10-01'],
    ],
    'HIGH',
  ],
  [
    'two kinds, 31 days apart',
    [
      ['REFUNDS', '2026-09-01'],
      ['WAGES', '2026-10-02'],
    ],
    'SOME',
  ],
] as const)('%s', (_name, signals, rating) => {
  expect(rateRisk(signals.map(([kind, day]) => ({ kind, day })))).toBe(rating)
})

test('homework says nothing about an institution', () => {
  expect(riskKindOf('HOMEWORK_OVERLOAD')).toBeNull()
  expect(riskKindOf('WAGE_ARREARS')).toBe('WAGES')
})
