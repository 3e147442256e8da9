// Words for the ways money is paid, and for a refund that is stuck.
import type { PaymentChannel } from '@domain/billing/ledger/money-ledger'

export const CHANNEL_TEXTS: Record<PaymentChannel, string> = {
  WECHAT: '微信支付',
  BANK: '银行转账',
  CASH: '现金',
}

/** To the family, beneath what stands above: nothing it has to do. */
export const STUCK_NOTE = '微信没能退到你付款的卡里，一般是卡停用了。学校会联系你，换个办法退，不用再申请。'
