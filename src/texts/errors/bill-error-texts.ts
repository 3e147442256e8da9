// Error texts for bills: agreeing, choosing, issuing, recording money.

import { sayDate, sayEnd } from '../say-date'
import { sayYuan } from '../say-money'
import type { ErrorTexts } from './error-text'

export const billErrorTexts = {
  WINDOW_OPEN: ({ closesAt }) => ({
    title: '选课还没结束',
    hint: `${sayEnd(closesAt)} 选课结束以后，再出账单。`,
  }),
  PLAN_MISSING: () => ({ title: '这学期还没有方案', hint: '教务导入选课方案以后，才有账单。' }),
  OVERPAID: ({ toPayFen }) => ({
    title: '比要缴的多',
    hint: `没有登记。这份账单现在还要缴 ${sayYuan(toPayFen)} 元。`,
  }),
  DATE_IMPOSSIBLE: ({ from, until }) => ({
    title: '日期不对',
    hint: `没有登记。要在 ${sayDate(from)} 到 ${sayDate(until)} 之间。`,
  }),
  TOO_MANY_PIECES: ({ left }) => ({
    title: left > 0 ? `最多退 ${left} 份` : '没有可以退的了',
    hint: '没有登记。按账单上收了钱、还没退的份数来。',
  }),
  NO_SLIP: () => ({ title: '这笔没有凭据', hint: '微信支付的不用凭据，在微信对账里看。' }),
  SLIP_NOT_FOUND: () => ({ title: '凭据要重新拍', hint: '没有登记。一张凭据只能用在一笔上，要你自己上传。' }),
  SLIP_TOO_LARGE: ({ limitBytes }) => ({
    title: '凭据太大',
    hint: `没有登记。最大 ${Math.floor(limitBytes / 1_048_576)} MB，重新拍一张。`,
  }),
  SLIP_NOT_READABLE: () => ({ title: '凭据打不开', hint: '没有登记。要照片（JPG、PNG）或 PDF。' }),
  NO_SUCH_RETURN: () => ({ title: '没有这笔要退的', hint: '刷新看看，可能已经变了。' }),
  EVIDENCE_NEEDED: () => ({ title: '先拍凭据', hint: '换了办法退的，要存转账回单或收条的照片。' }),
  NOTHING_OPEN: () => ({ title: '这份账单已经结清', hint: '没有要缴、要退的了，不用再记。' }),
  NO_SUCH_ENTRY: () => ({ title: '这一笔已经冲正了', hint: '回到账单看看，不用再冲一次。' }),
  NOT_BY_HAND: () => ({ title: '这一笔不能冲正', hint: '微信收的、退的以微信为准。多收的会自动原路退回。' }),
  RETURNED_ALREADY: ({ returnedFen }) => ({
    title: `这一笔已经退过 ${sayYuan(returnedFen)} 元`,
    hint: '退费也登记错了的话，先冲正退费，再冲正缴费。',
  }),
  OTHER_PERSON_NEEDED: () => ({ title: '要请另一个人确认', hint: '提出的人不能自己确认，请另一位同事来。' }),
  DECIDED_OTHERWISE: () => ({ title: '已经有人处理了', hint: '回到上一页看看结果。' }),
  RETURN_BEING_SENT: () => ({
    title: '正在问微信，先不要另外退',
    hint: '微信可能刚收下这笔。过几分钟再看，没退成再登记。',
  }),
  RETURNS_BY_WECHAT: () => ({ title: '这笔由微信退回', hint: '不用登记，微信退到账后会自动记上。' }),
} satisfies Partial<ErrorTexts>
