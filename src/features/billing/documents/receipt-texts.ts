// Words for payments, refunds and receipts, for families.
import { sayDate } from '../../../texts/say-date'
import { sayYuan } from '../../../texts/say-money'

export const receiptTexts = {
  title: '收据和退款',
  paidInAll: '一共缴了',
  returnedInAll: (fen: number) => `其中已退回 ${sayYuan(fen)} 元`,
  receipt: '收据',
  receiptOf: (on: string, fen: number) => `${sayDate(on)}缴的 ${sayYuan(fen)} 元的收据`,
  returned: (on: string) => `${sayDate(on)}退回`,
  returning: '退款',
  onItsWay: '正在退',
  stuck: '没有退成',
  whatItIs: '钱直接进学校账户，退款原路退回。收据不是发票或财政票据，要票据，打电话找学校财务。',
  nothing: { title: '还没有缴过费', hint: '缴了以后，每一笔的收据和退款都在这里。' },
  toStatement: '看账单',
  wayHere: { title: '收据和退款', note: '缴过的每一笔，退回的每一笔' },
}
