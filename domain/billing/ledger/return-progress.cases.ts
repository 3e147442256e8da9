// Golden table of a refund's way: what WeChat said, how far it is, when it is asked next.

import { instantOf, schoolDate } from '../../values/school-date'
import { refusalOf } from './gateway-refusal'
import type { MoneyEntry } from './money-ledger'
import { paid, promised } from './money-ledger.cases'
import type { ReturnStep } from './return-progress'

const on = schoolDate('2026-09-21')
export const BEGAN = instantOf(on, '10:00')
export const MINUTE = 60_000
const HOUR = 60 * MINUTE

const at = (minutes: number) => ({ refundNo: 'r1', on, at: BEGAN + minutes * MINUTE })
const refused = (minutes: number, code = 'NOT_ENOUGH'): MoneyEntry => ({
  type: 'RETURN_REFUSED',
  ...at(minutes),
  refusal: refusalOf(code, '余额不足'),
})
const accepted: MoneyEntry = { type: 'RETURN_ACCEPTED', ...at(0) }
const stuck: MoneyEntry = { type: 'RETURN_STUCK', ...at(5) }
const done = (recordedBy: string | null): MoneyEntry => ({ type: 'RETURNED', ...at(9), recordedBy })
const failed: MoneyEntry = { type: 'RETURN_FAILED', ...at(9), recordedBy: null }

const base = [paid('p1', 100, 'WECHAT'), { ...promised('r1', 'p1', 30), at: BEGAN } as MoneyEntry]

export interface ReturnCase {
  readonly name: string
  readonly money: readonly MoneyEntry[]
  readonly step: ReturnStep
  readonly mayGoAnotherWay: boolean
  /** Minutes after it began; null: WeChat is never asked again. */
  readonly due: number | null
}

const line = (
  name: string,
  told: readonly MoneyEntry[],
  [step, mayGoAnotherWay, due]: readonly [ReturnStep, boolean, number | null],
): ReturnCase => ({ name, money: [...base, ...told], step, mayGoAnotherWay, due })

export const returnCases: readonly ReturnCase[] = [
  line('刚答应：马上发', [], ['PROMISED', false, 0]),
  line('微信拒了一次：十分钟后再发', [refused(0)], ['REFUSED', false, 10]),
  line('拒了两次：一小时后再发', [refused(0), refused(10)], ['REFUSED', false, 70]),
  line('拒了三次：六小时后再发，可以换个办法退', [refused(0), refused(10), refused(70)], ['REFUSED', true, 70 + 360]),
  line('家长的账户注销：一次就可以换个办法退', [refused(0, 'USER_ACCOUNT_ABNORMAL')], ['REFUSED', true, 10]),
  line(
    '拒了三次，后来收下了：只能等微信',
    [refused(0), refused(10), refused(70), { ...accepted, at: BEGAN + HOUR * 7 }],
    ['ACCEPTED', false, 421],
  ),
  line('收下了：一分钟后问', [accepted], ['ACCEPTED', false, 1]),
  line('收下了，卡停用：问着，可以换个办法退', [accepted, stuck], ['STUCK', true, 6]),
  line('卡停用，学校转账退了：不再问', [accepted, stuck, done('finance')], ['RETURNED', false, null]),
  line(
    '拒了三次，学校转账退了：不再问',
    [refused(0), refused(10), refused(70), done('finance')],
    ['RETURNED', false, null],
  ),
  line('退到了：不再问', [accepted, done(null)], ['RETURNED', false, null]),
  line('只有回调说退到了，没说哪天收下：问一次', [done(null)], ['RETURNED', false, 9]),
  line('微信关掉了：这个号不再问', [accepted, failed], ['FAILED', false, null]),
]
