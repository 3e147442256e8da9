// Golden table of refunds to hand over: what is open, which way, what may be recorded.
import type { MoneyEntry } from '../ledger/money-ledger'
import { byHand, paid, promised, settled, stuck, unpaid } from '../ledger/money-ledger.cases'
import type { ReturnOutcome } from './returning'

export interface ReturningCase {
  readonly name: string
  readonly money: readonly MoneyEntry[]
  readonly toReturnFen: number
  /** Number, fen and way of what is open. */
  readonly open: readonly string[]
  /** Recording `B1R1` on the day, or on another. */
  readonly why: ReturnOutcome | null
  readonly on?: string
}

const BANK = [paid('B1', 9_000), promised('B1R1', 'B1', 2_000)]
const WECHAT = [paid('B1', 9_000, 'WECHAT'), promised('B1R1', 'B1', 2_000)]

export const returningCases: readonly ReturningCase[] = [
  { name: 'nothing owed', money: [paid('B1', 9_000)], toReturnFen: 0, open: [], why: 'NO_SUCH_RETURN' },
  {
    name: 'owed, and no number yet',
    money: [paid('B1', 9_000)],
    toReturnFen: 2_000,
    open: ['- 2000 SOON'],
    why: 'NO_SUCH_RETURN',
  },
  { name: 'by bank', money: BANK, toReturnFen: 2_000, open: ['B1R1 2000 BY_HAND'], why: null },
  {
    name: 'in cash, with more that has no number yet',
    money: [paid('B1', 9_000, 'CASH'), promised('B1R1', 'B1', 2_000)],
    toReturnFen: 2_500,
    open: ['B1R1 2000 BY_HAND', '- 500 SOON'],
    why: null,
  },
  {
    name: 'by WeChat it goes by itself',
    money: WECHAT,
    toReturnFen: 2_000,
    open: ['B1R1 2000 BY_WECHAT'],
    why: 'BY_WECHAT',
  },
  {
    name: 'WeChat cannot deliver it: one by one, with the slip',
    money: [...WECHAT, stuck('B1R1')],
    toReturnFen: 2_000,
    open: ['B1R1 2000 WITH_SLIP'],
    why: 'WITH_SLIP',
  },
  { name: 'handed over before', money: [...BANK, byHand('B1R1')], toReturnFen: 0, open: [], why: 'ALREADY' },
  {
    name: 'WeChat closed it: promised again under another number',
    money: [...WECHAT, settled('B1R1', 'RETURN_FAILED')],
    toReturnFen: 2_000,
    open: ['- 2000 SOON'],
    why: 'NO_SUCH_RETURN',
  },
  {
    name: 'its payment was taken back: nothing is to be handed over',
    money: [...BANK, unpaid('B1', 9_000)],
    toReturnFen: 0,
    open: [],
    why: 'NO_SUCH_RETURN',
  },
  {
    name: 'the day before it was promised',
    money: BANK,
    toReturnFen: 2_000,
    open: ['B1R1 2000 BY_HAND'],
    why: 'BEFORE_PROMISE',
    on: '1969-12-31',
  },
  {
    name: 'the day it was promised',
    money: BANK,
    toReturnFen: 2_000,
    open: ['B1R1 2000 BY_HAND'],
    why: null,
    on: '1970-01-01',
  },
]
