// Scenes of the school's pages and of the demo sign-in page.
import type { PageName, Scene } from '../preview'
import { answerStates, storedState } from './shared-scenes'
import type { WaiverPage } from './waiver-scenes'

export type SchoolPage = Exclude<Extract<PageName, `school/${string}` | 'identity'>, WaiverPage>

const CLERK_WAITS = answerStates('clerk')
const CHOOSE = '选择 .xlsx 文件'
const WHOLE = '全校名册（新学年）'
const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }
const NOT_STAFF: Scene = { state: 'refused', person: 'mother', shows: '这里是学校教务看的' }

export const SCHOOL_SCENES: Readonly<Record<SchoolPage, readonly Scene[]>> = {
  'school/courses': [
    { state: 'ready', person: 'clerk', shows: '水墨画' },
    { state: 'ready', person: 'ruralClerk', shows: '山歌合唱' },
    { state: 'closed', person: 'clerk', moment: 'inTerm', shows: '选课已结束' },
    { state: 'empty', person: 'clerk', empties: 'enrollment.listSchoolCourses', shows: '这学期还没有课程' },
    ...CLERK_WAITS,
    storedState('clerk'),
    SIGNED_OUT,
    NOT_STAFF,
  ],
  'school/course': [
    { state: 'full', person: 'clerk', course: '机器人入门', shows: '候补，按先后排' },
    { state: 'ready', person: 'teacher', course: '机器人入门', shows: '已报上' },
    { state: 'empty', person: 'clerk', course: '创意编程', empties: 'enrollment.getCourseRoster', shows: '还没有人报' },
    { state: 'unknown', person: 'clerk', shows: '没有找到' },
    ...CLERK_WAITS.map((scene) => ({ ...scene, course: '机器人入门' })),
    { state: 'refused', person: 'mother', course: '机器人入门', shows: '这里不对你开放' },
  ],
  'school/import': [
    { state: 'ready', person: 'clerk', shows: CHOOSE },
    { state: 'faults', person: 'clerk', workbook: 'faulty', taps: [CHOOSE], shows: '处要改' },
    { state: 'checked', person: 'clerk', workbook: 'corrected', taps: [CHOOSE], shows: '可以写入' },
    { state: 'changes', person: 'clerk', workbook: 'wholeSchool', taps: [WHOLE, CHOOSE], shows: '新来' },
    { state: 'broken', person: 'clerk', workbook: 'broken', taps: [CHOOSE], shows: '这个文件打不开' },
    ...CLERK_WAITS,
    SIGNED_OUT,
    NOT_STAFF,
  ],
  'school/staff': [
    { state: 'ready', person: 'clerk', shows: '请同事加入' },
    { state: 'asking', person: 'clerk', taps: ['请同事加入', '班主任'], shows: '先选哪个班' },
    { state: 'leaving', person: 'clerk', taps: ['收回'], shows: '先不收回' },
    { state: 'refused', person: 'schoolFinance', shows: '这一页由学校教务管' },
    ...CLERK_WAITS,
    SIGNED_OUT,
    NOT_STAFF,
  ],
  'school/corrections': [
    { state: 'empty', person: 'clerk', empties: 'privacy.listCorrections', shows: '没有要更正的' },
    ...CLERK_WAITS,
    SIGNED_OUT,
    NOT_STAFF,
  ],
  identity: [
    { state: 'ready', person: 'nobody', shows: '禾川区是虚构的' },
    { state: 'ready', person: 'mother', shows: '现在' },
    { state: 'loading', person: 'nobody', wire: 'held', shows: '正在加载' },
    { state: 'offline', person: 'nobody', wire: 'cut', shows: '身份没取到' },
  ],
  'school/plan': [
    { state: 'ready', person: 'clerk', shows: '发布 3 处改动' },
    { state: 'asking', person: 'clerk', taps: ['发布 3 处改动'], shows: '家长都会收到通知' },
    ...answerStates('clerk'),
  ],
  'school/homework': [
    { state: 'ready', person: 'clerk', shows: '五项管理' },
    { state: 'asking', person: 'clerk', taps: ['体质'], shows: '学校怎么做' },
    ...answerStates('clerk'),
  ],
  'school/pupils': [
    { state: 'ready', person: 'clerk', shows: '名学生' },
    { state: 'asking', person: 'clerk', taps: ['加一个学生'], shows: '家长手机号' },
    ...answerStates('clerk'),
  ],
  'school/draw': [{ state: 'ready', person: 'clerk', shows: '安排一次抽签' }, ...answerStates('clerk')],
  'school/promotion': [{ state: 'ready', person: 'clerk', shows: '毕业' }, ...answerStates('clerk')],
  'school/course-sizes': [
    { state: 'ready', person: 'clerk', shows: '有候补' },
    { state: 'asking', person: 'clerk', taps: ['机器人入门', '停课'], shows: '可以收回' },
    { state: 'closed', person: 'clerk', moment: 'inTerm', shows: '门人数不够' },
    ...answerStates('clerk'),
  ],
  'school/sessions': [
    { state: 'ready', person: 'clerk', shows: '照常' },
    { state: 'asking', person: 'clerk', taps: ['全校停一天'], shows: '停哪一天' },
    ...answerStates('clerk'),
    NOT_STAFF,
  ],
  'school/rosters': [{ state: 'ready', person: 'clerk', shows: '三(2)班' }, ...answerStates('clerk'), NOT_STAFF],
  'school/notices': [{ state: 'ready', person: 'clerk', shows: '全校家长' }, ...answerStates('clerk'), NOT_STAFF],
}
