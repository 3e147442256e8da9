// Scenes of the teachers' pages and of those who pick up a child.
import type { PageName, Scene } from '../preview'
import type { HomeworkPage } from './homework-scenes'
import { answerStates, storedState } from './shared-scenes'

export type TeacherPage = Exclude<Extract<PageName, `teacher/${string}` | `pickup/${string}`>, HomeworkPage>

const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }

export const TEACHER_SCENES: Readonly<Record<TeacherPage, readonly Scene[]>> = {
  'teacher/home': [
    { state: 'ready', person: 'classTeacher', shows: '件要处理' },
    { state: 'ready', person: 'gradeLead', shows: '年级里的班' },
    { state: 'ready', person: 'teacher', moment: 'inTerm', shows: '机器人入门' },
    { state: 'empty', person: 'teacher', empties: 'enrollment.teacherHome', shows: '还没有你的课和班' },
    ...answerStates('classTeacher'),
    storedState('classTeacher'),
    SIGNED_OUT,
    { state: 'refused', person: 'mother', shows: '这里是老师看的' },
  ],
  'teacher/class': [
    { state: 'ready', person: 'classTeacher', shows: '申请加入' },
    { state: 'asking', person: 'classTeacher', taps: ['通过'], shows: '先不通过' },
    { state: 'leaving', person: 'classTeacher', taps: ['换一个新码'], shows: '先不换' },
    { state: 'coded', person: 'classTeacher', taps: ['换一个新码', '换掉旧码'], shows: '复制，发到班级群' },
    { state: 'opened', person: 'classTeacher', taps: ['溪吴沐溪郑玉梅、吴伟没连上'], shows: '手机尾号' },
    { state: 'ready', person: 'gradeLead', shows: '林小满' },
    ...answerStates('classTeacher'),
    { state: 'unknown', person: 'teacher', shows: '这一页不归你管' },
    SIGNED_OUT,
  ],
  'teacher/families': [
    { state: 'empty', person: 'gradeLead', shows: '家长没有问什么' },
    ...answerStates('gradeLead'),
    SIGNED_OUT,
  ],
  'pickup/home': [
    { state: 'ready', person: 'grandfather', moment: 'inTerm', shows: '可以接' },
    { state: 'empty', person: 'grandfather', empties: 'enrollment.pickupHome', shows: '现在没有要接的孩子' },
    ...answerStates('grandfather'),
    storedState('grandfather'),
    SIGNED_OUT,
    { state: 'refused', person: 'mother', shows: '这里是接送的人看的' },
  ],
  'teacher/for-family': [
    { state: 'ready', person: 'classTeacher', shows: '手机坏了' },
    { state: 'opened', person: 'classTeacher', child: '林小满', shows: '念给家长听' },
    { state: 'asking', person: 'drawClerk', child: '谢云舟', taps: ['填志愿'], shows: '最想上的先点' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/announce': [
    { state: 'ready', person: 'classTeacher', shows: '入学照片' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/announced': [
    { state: 'unknown', person: 'classTeacher', shows: '没有找到' },
    ...answerStates('classTeacher'),
    SIGNED_OUT,
  ],
  'teacher/showcase': [
    { state: 'ready', person: 'mathTeacher', shows: '推荐一份好作业' },
    { state: 'asking', person: 'mathTeacher', taps: ['推荐一份好作业'], shows: '好在哪里' },
    ...answerStates('mathTeacher'),
    SIGNED_OUT,
  ],
  'teacher/class-growth': [
    { state: 'ready', person: 'mathTeacher', shows: '可以给一家写一段话' },
    { state: 'asking', person: 'mathTeacher', taps: ['林小满'], shows: '发给这一家' },
    ...answerStates('mathTeacher'),
    { state: 'unknown', person: 'mother', shows: '这里是老师看的' },
    SIGNED_OUT,
  ],
  'teacher/roll-call': [
    { state: 'ready', person: 'teacher', moment: 'inTerm', course: '机器人入门', shows: '数一数人头' },
    { state: 'empty', person: 'teacher', course: '机器人入门', shows: '今天没有这门课' },
    { state: 'unknown', person: 'teacher', shows: '没有找到' },
    ...answerStates('teacher'),
    SIGNED_OUT,
  ],
  'teacher/gate': [
    { state: 'ready', person: 'dutyTeacher', moment: 'inTerm', shows: '这一拨' },
    { state: 'opened', person: 'dutyTeacher', moment: 'inTerm', taps: ['按码'], shows: '清掉' },
    { state: 'asking', person: 'dutyTeacher', moment: 'inTerm', taps: ['先请稍等'], shows: '孩子先留在门里' },
    {
      state: 'coded',
      person: 'dutyTeacher',
      moment: 'inTerm',
      taps: [{ field: '孩子或来接的人，打姓也行', text: '陈雨桐' }, '输 6 位码'],
      shows: '看过证件',
    },
    { state: 'empty', person: 'dutyTeacher', empties: 'enrollment.getGateList', shows: '今天没有要交的孩子' },
    ...answerStates('dutyTeacher'),
    { state: 'unknown', person: 'mother', shows: '这里是老师看的' },
    SIGNED_OUT,
  ],
  'teacher/day-close': [
    { state: 'ready', person: 'dutyTeacher', moment: 'inTerm', shows: '没交到人手里' },
    { state: 'done', person: 'dutyTeacher', empties: 'enrollment.getDayClosing', shows: '都交到人手里了' },
    ...answerStates('dutyTeacher'),
    { state: 'unknown', person: 'mother', shows: '这里是老师看的' },
    SIGNED_OUT,
  ],
}
