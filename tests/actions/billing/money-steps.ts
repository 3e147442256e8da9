// The steps of a history of money: what families, the office, the gateway and time do.
import fc from 'fast-check'

export type Step =
  | { readonly do: 'start'; readonly which: number; readonly by: 'mother' | 'father' }
  | { readonly do: 'pay' | 'confirm' | 'forge'; readonly which: number }
  | { readonly do: 'withdraw'; readonly lesson: number }
  | { readonly do: 'waive'; readonly basisPoints: number }
  | { readonly do: 'material'; readonly pieces: number; readonly key: number }
  | { readonly do: 'office'; readonly amountFen: number }
  | { readonly do: 'reverse' | 'handOver' | 'unhand'; readonly which: number }
  | { readonly do: 'termEnds' }
  | { readonly do: 'timer'; readonly minutes: number }
  | { readonly do: 'callback'; readonly fault: 'lost' | 'late' | 'doubled' | 'forged' | 'unsigned' | 'wrongAmount' }
  | { readonly do: 'refund'; readonly fault: 'late' | 'error' | 'abnormal' }
  | { readonly do: 'refuse'; readonly code: 'NOT_ENOUGH' | 'NO_AUTH' | 'USER_ACCOUNT_ABNORMAL'; readonly times: number }
  | { readonly do: 'unanswered' }
  | { readonly do: 'tell'; readonly reversed: boolean }

const which = fc.constantFrom(0, 0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('start' as const), which, by: fc.constantFrom('mother', 'father') }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pay' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('confirm' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forge' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), lesson: fc.constantFrom(0, 12, 30) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('waive' as const), basisPoints: fc.constantFrom(5_000, 10_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('material' as const), pieces: fc.constantFrom(1, 1, 2), key: which }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('office' as const), amountFen: fc.constantFrom(100, 4_000, 21_600) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('reverse' as const, 'handOver' as const, 'unhand' as const), which }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('termEnds' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('timer' as const), minutes: fc.constantFrom(1, 2, 31, 362) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('callback' as const),
      fault: fc.constantFrom('lost', 'late', 'doubled', 'forged', 'unsigned', 'wrongAmount'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('refund' as const), fault: fc.constantFrom('late', 'error', 'abnormal') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('refuse' as const),
      code: fc.constantFrom('NOT_ENOUGH', 'NO_AUTH', 'USER_ACCOUNT_ABNORMAL'),
      times: fc.constantFrom(1, 3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unanswered' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tell' as const), reversed: fc.boolean() }) },
)
/** Batches one after another; the steps of a batch at the same moment. */
export const history = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 })

/** Before those of chance: what chance seldom meets, each of one kind. */
export const told: readonly Step[][][] = [
  // Taken back by hand.
  [[{ do: 'office', amountFen: 4_000 }], [{ do: 'reverse', which: 0 }]],
  // Material: one piece more than there was.
  [[{ do: 'material', pieces: 2, key: 0 }], [{ do: 'material', pieces: 1, key: 1 }]],
  // Callbacks that are not to be believed.
  [[{ do: 'start', which: 0, by: 'mother' }], [{ do: 'forge', which: 0 }]],
  [[{ do: 'start', which: 0, by: 'mother' }], [{ do: 'callback', fault: 'wrongAmount' }], [{ do: 'pay', which: 0 }]],
  // Refused three times, then taken on without an answer.
  [
    [{ do: 'start', which: 0, by: 'father' }],
    [{ do: 'pay', which: 0 }],
    [{ do: 'withdraw', lesson: 0 }],
    [{ do: 'refuse', code: 'NOT_ENOUGH', times: 3 }],
    [{ do: 'timer', minutes: 2 }],
    [{ do: 'unanswered' }],
    [{ do: 'timer', minutes: 362 }],
  ],
  // Both parents in the same instant.
  [
    [
      { do: 'start', which: 0, by: 'mother' },
      { do: 'start', which: 0, by: 'father' },
    ],
    [
      { do: 'pay', which: 0 },
      { do: 'pay', which: 1 },
    ],
  ],
  // Paid in cash, withdrawn, the term over: handed over, taken back, handed over again.
  [
    [{ do: 'office', amountFen: 21_600 }],
    [{ do: 'withdraw', lesson: 12 }],
    [{ do: 'timer', minutes: 2 }],
    [{ do: 'termEnds' }],
    [{ do: 'handOver', which: 0 }],
    [{ do: 'unhand', which: 0 }],
    [{ do: 'reverse', which: 0 }],
  ],
  // Refused for good in a term that is over.
  [
    [{ do: 'start', which: 0, by: 'mother' }],
    [{ do: 'pay', which: 0 }],
    [{ do: 'termEnds' }],
    [{ do: 'waive', basisPoints: 10_000 }],
    [{ do: 'refuse', code: 'USER_ACCOUNT_ABNORMAL', times: 1 }],
    [{ do: 'timer', minutes: 2 }],
  ],
]
