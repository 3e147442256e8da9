// Scenes of the waiver pages: the family's, the reviewer's and the district's list.
import type { PageName, Scene } from '../preview'
import { answerStates } from './shared-scenes'

export type WaiverPage = Extract<
  PageName,
  'fees/waiver' | 'school/waivers' | 'school/waiver' | 'district/hardship-list'
>

const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }
const NOT_STAFF: Scene = { state: 'refused', person: 'mother', shows: '这里是学校教务看的' }
const FINANCE: Scene = { state: 'refused', person: 'schoolFinance', shows: '这一页由学校教务管' }
const YINUO = '林一诺'
const CHOOSE = '选名单表格'

export const WAIVER_SCENES: Readonly<Record<WaiverPage, readonly Scene[]>> = {
  'fees/waiver': [
    { state: 'ready', person: 'mother', shows: '属于哪一类' },
    { state: 'opened', person: 'mother', taps: ['低保家庭'], shows: '拍清楚：低保证' },
    { state: 'waiting', person: 'mother', child: YINUO, shows: '办到哪一步' },
    { state: 'leaving', person: 'mother', child: YINUO, taps: ['撤回申请'], shows: '不撤回' },
    { state: 'taken', person: 'father', shows: '这学期到现在减了' },
    { state: 'returned', person: 'ruralMother', shows: '学校请你补一补' },
    ...answerStates('mother'),
    SIGNED_OUT,
  ],
  'school/waivers': [
    { state: 'ready', person: 'clerk', shows: YINUO },
    { state: 'empty', person: 'ruralClerk', shows: '没有要审核的' },
    ...answerStates('clerk'),
    SIGNED_OUT,
    NOT_STAFF,
    FINANCE,
  ],
  'school/waiver': [
    { state: 'ready', person: 'clerk', shows: '批准以后' },
    { state: 'confirming', person: 'clerk', taps: ['批准'], shows: '先不决定' },
    { state: 'leaving', person: 'clerk', taps: ['退回补材料'], shows: '写给家长的原因' },
    { state: 'asking', person: 'clerk', taps: ['不批准'], shows: '费用照常收' },
    { state: 'taken', person: 'clerk', child: '陈雨桐', shows: '经过' },
    ...answerStates('clerk'),
    SIGNED_OUT,
    NOT_STAFF,
  ],
  'district/hardship-list': [
    { state: 'ready', person: 'officer', shows: CHOOSE },
    { state: 'checked', person: 'officer', workbook: 'list', taps: [CHOOSE], shows: '对上的学生' },
    {
      state: 'asking',
      person: 'officer',
      workbook: 'list',
      taps: [CHOOSE, '交给各学校核对'],
      shows: '不会自动批准',
    },
    { state: 'faults', person: 'officer', workbook: 'faultyList', taps: [CHOOSE], shows: '要改的格子' },
    ...answerStates('officer'),
    SIGNED_OUT,
  ],
}
