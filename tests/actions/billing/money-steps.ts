// The steps of a history of money: what families, the office, the gateway and time do.
import fc from 'fast-check'

export type Step =
  | { readonly do: 'start' | 'pay' | 'confirm' | 'forge'; readonly which: number }
  | { readonly do: 'withdraw'; readonly lesson: number }
  | { readonly do: 'waive'; readonly basisPoints: number }
  | { readonly do: 'material'; readonly pieces: number; readonly key: number }
  | { readonly do: 'office'; readonly amountFen: number }
  | { readonly do: 'reverse' | 'handOver' | 'unhand'; readonly which: number }
  | { readonly do: 'termEnds' }
  | { readonly do: 'timer'; readonly minutes: number }
  | { readonly do: 'callback'; readonly fault: 'lost' | 'late' | 'doubled' | 'forged' | 'unsigned' | 'wrongAmount' }
  | { readonly do: 'refund'; readonly fault: 'late' | 'error' | 'abnormal' }
  | { readonly do: 'tell'; readonly reversed: boolean }

const which = fc.constantFrom(0, 0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('start' as const), which }) },
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
  { weight: 3, arbitrary: fc.record({ do: fc.constant('timer' as const), minutes: fc.constantFrom(1, 2, 31) }) },
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
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tell' as const), reversed: fc.boolean() }) },
)
/** Batches one after another; the steps of a batch at the same moment. */
export const history = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 })
