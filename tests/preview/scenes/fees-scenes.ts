// Scenes of the fee pages that families open from their bill.
import type { PageName, Scene } from '../preview'
import { answerStates, storedState } from './shared-scenes'

export type FeesPage = Extract<PageName, 'fees/receipts' | 'fees/standard'>

export const FEES_SCENES: Readonly<Record<FeesPage, readonly Scene[]>> = {
  'fees/receipts': [
    { state: 'ready', person: 'paidMother', shows: '微信支付' },
    { state: 'empty', person: 'mother', shows: '还没有缴过费' },
    ...answerStates('mother'),
    storedState('mother'),
    { state: 'refused', person: 'nobody', shows: '还没有登录' },
  ],
  'fees/standard': [
    { state: 'ready', person: 'mother', pack: 'demo-2026', shows: '每个数字的出处' },
    { state: 'ready', person: 'schoolFinance', shows: '学校只能按这份标准收费' },
    { state: 'ready', person: 'treasurer', pack: 'chizhou-2021', shows: '别处公布的文件' },
    // Public: nobody has to sign in to read what may be charged.
    { state: 'ready', person: 'nobody', shows: '每个数字的出处' },
    { state: 'unknown', person: 'mother', pack: 'none', shows: '没有找到' },
    ...answerStates('mother'),
    storedState('mother'),
  ],
}
