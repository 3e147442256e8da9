// Scenes of school finance, and of the publication page that families read.

import type { PageName, Scene } from '../preview'
import { ZIMO } from './payment-scenes'
import { answerStates } from './shared-scenes'

export type SettlingPage = Extract<
  PageName,
  | 'finance/home'
  | 'finance/bills'
  | 'finance/bill'
  | 'finance/statement'
  | 'finance/lessons'
  | 'finance/settlement'
  | 'finance/closing'
  | 'fees/publication'
>

/** Paid, with bamboo that the family left to the school to buy. */
const WEAVER = '郑亦昕'

const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }
const NOT_STAFF: Scene = { state: 'refused', person: 'mother', shows: '这里是学校教务看的' }
const REFUSED: readonly Scene[] = [SIGNED_OUT, NOT_STAFF]

export const SETTLING_SCENES: Readonly<Record<SettlingPage, readonly Scene[]>> = {
  'finance/home': [
    { state: 'ready', person: 'clerk', shows: '上课登记' },
    { state: 'ready', person: 'schoolFinance', shows: '学期结账' },
    ...answerStates('clerk'),
    ...REFUSED,
  ],
  'finance/bills': [
    { state: 'ready', person: 'ruralFinance', shows: '缴了一部分' },
    { state: 'opened', person: 'ruralFinance', taps: ['只看一个班', '二(1)班'], shows: '罗子墨' },
    { state: 'asking', person: 'ruralFinance', moment: 'inTerm', taps: ['提醒 12 户'], shows: '先不提醒' },
    { state: 'empty', person: 'ruralFinance', taps: ['待退'], shows: '没有这样的账单' },
    { state: 'closed', person: 'schoolFinance', shows: '家长还在选课' },
    ...answerStates('ruralFinance'),
    ...REFUSED,
  ],
  'finance/bill': [
    { state: 'ready', person: 'ruralFinance', child: ZIMO, shows: '登记缴费' },
    { state: 'asking', person: 'ruralFinance', child: ZIMO, taps: ['登记缴费'], shows: '先不登记' },
    { state: 'taken', person: 'ruralFinance', child: WEAVER, shows: '凭据' },
    { state: 'opened', person: 'ruralFinance', child: WEAVER, taps: ['代买 竹篾'], shows: '没用的份数' },
    { state: 'unknown', person: 'ruralFinance', shows: '没有找到' },
    ...answerStates('ruralFinance').map((scene) => ({ ...scene, child: ZIMO })),
    { state: 'refused', person: 'mother', child: ZIMO, shows: '这里不对你开放' },
  ],
  'finance/statement': [
    { state: 'ready', person: 'schoolFinance', shows: '选流水文件' },
    ...answerStates('schoolFinance'),
    ...REFUSED,
  ],
  'finance/lessons': [
    { state: 'ready', person: 'clerk', moment: 'inTerm', shows: '今天都上了' },
    { state: 'asking', person: 'clerk', moment: 'inTerm', taps: ['今天都上了'], shows: '再看看' },
    { state: 'opened', person: 'clerk', moment: 'inTerm', taps: ['机器人入门'], shows: '停课：学校安排' },
    { state: 'empty', person: 'clerk', empties: 'enrollment.listLessons', shows: '这天没有课' },
    { state: 'ready', person: 'schoolFinance', moment: 'inTerm', shows: '没登记' },
    ...answerStates('clerk'),
    ...REFUSED,
  ],
  'finance/settlement': [
    { state: 'ready', person: 'schoolFinance', moment: 'inTerm', shows: '校外机构' },
    { state: 'opened', person: 'schoolFinance', moment: 'inTerm', taps: ['周明远'], shows: '写单价' },
    { state: 'asking', person: 'schoolFinance', moment: 'inTerm', taps: ['周明远', '加支出'], shows: '先不登记' },
    { state: 'changes', person: 'schoolFinance', moment: 'inTerm', taps: ['周明远', '写单价'], shows: '先不改' },
    { state: 'ready', person: 'ruralClerk', shows: '云岭竹编合作社' },
    { state: 'empty', person: 'schoolFinance', empties: 'billing.getSettlement', shows: '还没有要发的课酬' },
    ...answerStates('clerk'),
    ...REFUSED,
  ],
  'finance/closing': [
    { state: 'ready', person: 'schoolFinance', moment: 'inTerm', shows: '结账前还要办' },
    { state: 'ready', person: 'ruralClerk', shows: '钱去了哪里' },
    ...answerStates('schoolFinance'),
    ...REFUSED,
  ],
  'fees/publication': [{ state: 'empty', person: 'mother', shows: '还没有公布' }, ...answerStates('mother')],
}
