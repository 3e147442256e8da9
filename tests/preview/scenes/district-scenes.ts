// Scenes of the district's pages.
import type { PageName, Scene } from '../preview'
import { answerStates, storedState } from './shared-scenes'
import type { WaiverPage } from './waiver-scenes'

export type DistrictPage = Exclude<Extract<PageName, `district/${string}` | 'finance/subsidy'>, WaiverPage>

const WAITS = answerStates('officer')
const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }
const NOT_OFFICE: Scene = { state: 'refused', person: 'clerk', shows: '这里是区教体局看的' }

export const DISTRICT_SCENES: Readonly<Record<DistrictPage, readonly Scene[]>> = {
  'district/home': [
    { state: 'ready', person: 'officer', shows: '乡村小规模' },
    { state: 'ready', person: 'treasurer', shows: '家长连上' },
    ...WAITS,
    storedState('officer'),
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'district/fees': [
    { state: 'ready', person: 'officer', shows: '乡村小规模学校补助' },
    { state: 'opened', person: 'treasurer', shows: '还没结账' },
    ...WAITS,
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'district/packs': [
    { state: 'ready', person: 'officer', shows: '等着办的' },
    { state: 'asking', person: 'treasurer', taps: ['起草新标准'], shows: '存成草稿' },
    { state: 'opened', person: 'treasurer', taps: ['起草新标准', '粘贴文本'], shows: '写法见' },
    ...WAITS,
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'district/pack': [
    { state: 'ready', person: 'officer', shows: '每个数字的出处', pack: 'draft' },
    { state: 'opened', person: 'officer', shows: '示例', pack: 'chizhou-2021' },
    { state: 'asking', person: 'officer', taps: ['审过了'], shows: '审过这份标准', pack: 'draft' },
    { state: 'leaving', person: 'treasurer', taps: ['不要这份草稿'], shows: '撤掉草稿', pack: 'draft' },
    { state: 'confirming', person: 'treasurer', taps: ['托管每学期封顶'], shows: '第几条', pack: 'draft' },
    { state: 'asking', person: 'treasurer', taps: ['改名称和日期'], shows: '到哪天为止', pack: 'draft' },
    ...WAITS,
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'district/subsidies': [
    { state: 'ready', person: 'officer', shows: '还没申报的乡村学校' },
    ...WAITS,
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'finance/subsidy': [
    { state: 'ready', person: 'ruralClerk', moment: 'inTerm', shows: '还差多少' },
    { state: 'refused', person: 'mother', shows: '这里是学校教务看的' },
    { state: 'ready', person: 'ruralFinance', moment: 'inTerm', shows: '做成 PDF，打印' },
    { state: 'ready', person: 'schoolFinance', shows: '不是乡村学校' },
    ...answerStates('ruralClerk'),
    SIGNED_OUT,
  ],
  'district/subsidy': [{ state: 'ready', person: 'officer', shows: '还差多少' }, ...WAITS, SIGNED_OUT, NOT_OFFICE],
  'district/school': [
    { state: 'ready', person: 'officer', shows: '保存修改' },
    { state: 'asking', person: 'officer', taps: ['再请一位学校管理员'], shows: '写上请谁' },
    ...WAITS,
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'district/officials': [
    { state: 'ready', person: 'officer', shows: '请人加入' },
    { state: 'asking', person: 'officer', taps: ['请人加入', '联合执法'], shows: '哪个部门' },
    { state: 'leaving', person: 'officer', taps: ['收回'], shows: '先不收回' },
    ...WAITS,
    SIGNED_OUT,
    { state: 'refused', person: 'treasurer', shows: '这一页不归你管' },
  ],
  'district/audit': [
    { state: 'asking', person: 'officer', shows: '为什么要看' },
    ...WAITS,
    SIGNED_OUT,
    { state: 'refused', person: 'treasurer', shows: '这一页不归你管' },
  ],
  'district/complaints': [{ state: 'ready', person: 'officer', shows: '钥匙' }, SIGNED_OUT, ...answerStates('officer')],
  'district/complaint-keys': [
    { state: 'ready', person: 'officer', shows: '生成一把' },
    SIGNED_OUT,
    ...answerStates('officer'),
  ],
  'district/complaint-review': [
    { state: 'ready', person: 'officer', shows: '钥匙' },
    SIGNED_OUT,
    ...answerStates('officer'),
  ],
  'district/inspections': [
    { state: 'ready', person: 'officer', shows: '名单封了' },
    { state: 'opened', person: 'officer', taps: ['秋季作业随机抽查'], shows: '名单指纹' },
    { state: 'asking', person: 'officer', taps: ['列入一项'], shows: '清单以外的不查' },
    ...WAITS,
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'district/plans': [
    { state: 'ready', person: 'officer', shows: '1 所学校等答复' },
    { state: 'opened', person: 'officer', taps: ['云岭小学'], shows: '背景一年内核过' },
    ...WAITS,
    SIGNED_OUT,
    NOT_OFFICE,
  ],
  'district/homework': [{ state: 'ready', person: 'officer', shows: '按学校' }, ...WAITS, SIGNED_OUT, NOT_OFFICE],
}
