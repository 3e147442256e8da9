// Scenes of the teachers', class teachers' and grade leads' homework pages.
import type { PageName, Scene } from '../preview'
import { answerStates } from './shared-scenes'

export type HomeworkPage = Extract<PageName, `teacher/${string}homework${string}`>

const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }

export const HOMEWORK_SCENES: Readonly<Record<HomeworkPage, readonly Scene[]>> = {
  'teacher/homework': [
    { state: 'empty', person: 'classTeacher', shows: '还没有你教的班' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/set-homework': [
    { state: 'empty', person: 'classTeacher', shows: '还没有你教的班' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/homework-item': [
    { state: 'unknown', person: 'classTeacher', shows: '没有这一项' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/class-homework': [
    { state: 'ready', person: 'classTeacher', shows: '三(2)班一周' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/grade-homework': [
    { state: 'ready', person: 'gradeLead', shows: '三年级作业' },
    ...answerStates('gradeLead'),
    SIGNED_OUT,
  ],
  'teacher/homework-board': [
    { state: 'ready', person: 'gradeLead', shows: '作业监督电话' },
    ...answerStates('gradeLead'),
    SIGNED_OUT,
  ],
}
