// Chinese texts of the export's bill sheet.
import type { BillEvent } from '@domain/billing/bills/issued-bill'
import type { PaymentChannel } from '@domain/billing/ledger/money-ledger'

export const CHANGE_TEXTS: Readonly<Record<BillEvent['type'] | 'CONSUMABLE' | 'PAID' | 'RETURN', string>> = {
  CANCELED_BY_SCHOOL: '学校停课',
  FORCE_MAJEURE: '天气等原因停课',
  ABSENT: '缺课',
  FREE_WITH_COURSE: '上个性化课期间托管不收费',
  WITHDRAWN: '退课',
  LINE_ADDED: '新增一项',
  CONSUMABLE_RETURNED: '代买的材料没用完',
  CONSUMABLE_RETURN_REVERSED: '材料退回登记错了，冲正',
  WAIVER_APPROVED: '减免',
  WAIVER_REVOKED: '减免收回',
  CONSUMABLE: '委托代买的材料',
  PAID: '缴费',
  RETURN: '退费',
}

export const CHANNEL_TEXTS: Readonly<Record<PaymentChannel, string>> = {
  WECHAT: '微信支付',
  BANK: '银行转账',
  CASH: '现金',
}

export const RETURN_TEXTS = {
  PROMISED: '正在退',
  REFUSED: '还没有退成，学校在办',
  STUCK: '微信没退成，学校另外退',
  RETURNED: '已退回',
  FAILED: '没退成',
} as const
