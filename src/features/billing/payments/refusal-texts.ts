// Says in words why WeChat Pay refused and what the school's finance does about it.
import { sayDate } from '../../../texts/say-date'

export interface Refusal {
  readonly code: string
  readonly words: string
}

/** By WeChat's code: what it means for the school, then what to do. */
const REASONS: Readonly<Record<string, string>> = {
  NOT_ENOUGH: '学校在微信的余额不够退，多半是钱已经结算到银行卡。到商户平台充值，再让微信退。',
  NO_AUTH: '学校的商户号没有开通或被限制了。到微信商户平台看通知，或请区教体局查。',
  ACCOUNT_ERROR: '学校的商户号有异常。到微信商户平台看通知。',
  MCH_NOT_EXISTS: '微信查不到学校的商户号。请区教体局核对登记的商户号。',
  APPID_MCHID_NOT_MATCH: '商户号和小程序没有绑定。请区教体局在服务商平台绑定。',
  RULE_LIMIT: '微信的规则限制了这次收款。到微信商户平台看通知。',
  USER_ACCOUNT_ABNORMAL: '家长的微信账户注销或异常，退不回去。问家长要收款账户，换个办法退。',
  TRADE_OVERDUE: '付款满一年，微信不再退。问家长要收款账户，换个办法退。',
  STATEMENT_CREATING: '微信还在生成这一天的账单，半小时后再读。',
  NO_ANSWER: '微信没有回音，会一直再问。',
  FREQUENCY_LIMITED: '问得太多，微信让等一等，会自动再问。',
  UNREADABLE: '微信的回答读不出来。请把这一条告诉平台维护人员。',
}

/** The code stays: it is what WeChat's own help is looked up by. */
export function sayRefusal({ code, words }: Refusal): string {
  const reason = REASONS[code] ?? (words === '' ? '微信没有办，也没有说原因。' : `微信说：${words}。`)
  return `${reason}（${code}）`
}

export const troubledTexts = {
  list: '微信没有办成的付款',
  asked: (asked: 'PREPAY' | 'QUERY', on: string, times: number) =>
    asked === 'PREPAY'
      ? `${sayDate(on)}家长要付，微信不收`
      : `${sayDate(on)}问微信付了没有，微信不说${times > 1 ? `，问了 ${times} 次` : ''}`,
  what: '收不了款的，家长已看到别的缴法。问不出结果的，会一直再问；钱到了会自动记上，不要重复登记。',
} as const
