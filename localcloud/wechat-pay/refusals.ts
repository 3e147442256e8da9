// Lists what WeChat Pay refuses with: the HTTP status and the words of each code.
import type { ApiAnswer } from './api-answers'

interface Refusal {
  readonly status: number
  readonly message: string
}

/**
 * Apply for a refund: https://pay.weixin.qq.com/doc/v3/partner/4013163605
 * No permission to collect: https://developers.weixin.qq.com/community/pay/doc/000c0a79b041a8ac1ce11f5ec61c00
 * The payer's account is gone: https://developers.weixin.qq.com/community/develop/doc/000ccee99f83181f83d9cf90651800
 * The day's bill: https://pay.weixin.qq.com/doc/v3/merchant/4013071254
 */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  NOT_ENOUGH: { status: 403, message: '基本账户余额不足' },
  NO_AUTH: { status: 403, message: '商户号没有这项权限' },
  ACCOUNT_ERROR: { status: 403, message: '账号异常' },
  USER_ACCOUNT_ABNORMAL: { status: 403, message: '用户账户异常或已注销' },
  MCH_NOT_EXISTS: { status: 404, message: '商户号不存在' },
  FREQUENCY_LIMITED: { status: 429, message: '频率超限' },
  NO_STATEMENT_EXIST: { status: 400, message: '账单文件不存在' },
  STATEMENT_CREATING: { status: 400, message: '账单生成中' },
  INVALID_REQUEST: { status: 400, message: '请求不符合业务规则' },
  PARAM_ERROR: { status: 400, message: '参数错误' },
}

export function refusal(status: number, code: string, message: string): ApiAnswer {
  return { status, body: { code, message } }
}

/** By its code alone; one that is not listed is a request WeChat would not take. */
export function refuseWith(code: string): ApiAnswer {
  const { status, message } = REFUSALS[code] ?? { status: 400, message: '请求不符合业务规则' }
  return refusal(status, code, message)
}
