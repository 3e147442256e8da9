// Owns the scenes of the district's pages.
import type { PageName, Scene } from './preview'
import { answerStates, storedState } from './shared-scenes'
import type { WaiverPage } from './waiver-scenes'

export type DistrictPage = Exclude<Extract<PageName, `district/${string}`>, WaiverPage>

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
    { state: 'refused', person: 'treasurer', shows: '这里是区教体局看的' },
  ],
  'district/audit': [
    { state: 'asking', person: 'officer', shows: '为什么要看' },
    ...WAITS,
    SIGNED_OUT,
    { state: 'refused', person: 'treasurer', shows: '这里是区教体局看的' },
  ],
}
