// Scenes of paying by WeChat and of the daily comparison with it.
import type { PageName, Scene } from '../preview'
import { answerStates } from './shared-scenes'

export type PaymentPage = Extract<PageName, 'fees/pay' | 'finance/wechat'>

/** The child in the small school, whose bill is not paid. */
export const ZIMO = '罗子墨'

export const PAYMENT_SCENES: Readonly<Record<PaymentPage, readonly Scene[]>> = {
  'fees/pay': [
    { state: 'ready', person: 'ruralMother', child: ZIMO, shows: '学校自己的账户' },
    { state: 'unknown', person: 'mother', shows: '没有找到' },
    ...answerStates('ruralMother').map((scene) => ({ ...scene, child: ZIMO })),
  ],
  'finance/wechat': [
    { state: 'ready', person: 'schoolFinance', shows: '每一天都对上了' },
    ...answerStates('schoolFinance'),
    { state: 'refused', person: 'mother', shows: '这里是学校教务看的' },
  ],
}
