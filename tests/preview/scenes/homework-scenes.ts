// Scenes of the teachers', class teachers' and grade leads' homework pages.
import type { PageName, Scene } from '../preview'
import { answerStates, storedState } from './shared-scenes'

export type HomeworkPage = Extract<PageName, `teacher/${string}homework${string}`>

const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }

export const HOMEWORK_SCENES: Readonly<Record<HomeworkPage, readonly Scene[]>> = {
  'teacher/homework': [
    { state: 'ready', person: 'mathTeacher', shows: '布置过的，再来一次' },
    { state: 'returned', person: 'englishTeacher', shows: '要你处理' },
    { state: 'empty', person: 'classTeacher', shows: '还没有你教的班' },
    ...answerStates('mathTeacher'),
    storedState('mathTeacher'),
    SIGNED_OUT,
  ],
  'teacher/set-homework': [
    { state: 'ready', person: 'mathTeacher', shows: '全班中等学生要多久' },
    { state: 'opened', person: 'mathTeacher', taps: ['不分'], shows: '写好每一层要几分钟' },
    { state: 'full', person: 'mathTeacher', taps: ['三(1)班', '三(2)班'], shows: '三(1)班今晚会到 75，超 15 分钟' },
    { state: 'asking', person: 'mathTeacher', taps: ['存成模板'], shows: '只有你自己看得到' },
    { state: 'faults', person: 'mathTeacher', taps: ['交组长审'], shows: '写一下做什么' },
    { state: 'empty', person: 'classTeacher', shows: '还没有你教的班' },
    ...answerStates('mathTeacher'),
    SIGNED_OUT,
  ],
  'teacher/homework-item': [
    { state: 'ready', person: 'chineseTeacher', shows: '走到哪一步' },
    { state: 'leaving', person: 'chineseTeacher', taps: ['撤回'], shows: '马上让给别的学科' },
    { state: 'unknown', person: 'mathTeacher', shows: '没有这一项' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/class-homework': [
    { state: 'ready', person: 'classTeacher', shows: '三(2)班一周' },
    { state: 'asking', person: 'classTeacher', taps: ['写单词 6 个，各抄 2 遍'], shows: '先改短' },
    { state: 'confirming', person: 'classTeacher', taps: ['退回一项'], shows: '写一句为什么' },
    { state: 'opened', person: 'englishTeacher', shows: '班主任一天发一次' },
    ...answerStates('classTeacher'),
    storedState('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/grade-homework': [
    { state: 'ready', person: 'gradeLead', shows: '等我审 6 项' },
    { state: 'asking', person: 'gradeLead', taps: ['退回改'], shows: '写一句为什么' },
    ...answerStates('gradeLead'),
    storedState('gradeLead'),
    SIGNED_OUT,
  ],
  'teacher/homework-board': [
    { state: 'ready', person: 'gradeLead', shows: '作业监督电话' },
    ...answerStates('gradeLead'),
    SIGNED_OUT,
  ],
}
