// Owns the scenes of the pages of paying by WeChat and of comparing days with it.
import type { PageName, Scene } from './preview'
import { answerStates } from './shared-scenes'

export type PaymentPage = Extract<PageName, 'fees/pay' | 'finance/wechat'>

export const PAYMENT_SCENES: Readonly<Record<PaymentPage, readonly Scene[]>> = {
  'fees/pay': [{ state: 'unknown', person: 'mother', shows: '没有找到' }, ...answerStates('mother')],
  'finance/wechat': [
    { state: 'empty', person: 'schoolFinance', shows: '还没有对过账' },
    ...answerStates('schoolFinance'),
    { state: 'refused', person: 'mother', shows: '这里是学校教务看的' },
  ],
}
