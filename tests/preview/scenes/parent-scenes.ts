// Scenes of the parents' pages, and of the pages anyone signs in through.
import type { PageName, Scene } from '../preview'
import { answerStates, storedState } from './shared-scenes'

/** The family's pages, and those of everybody who finds a way in. */
export type ParentPage = Extract<
  PageName,
  `parent/${string}` | `kept/${string}` | 'connect' | 'rules' | 'results' | 'lost' | 'inbox' | 'notice-settings'
>

const MOTHER_WAITS = answerStates('mother')
const SIGNED_OUT: Scene = { state: 'refused', person: 'nobody', shows: '还没有登录' }
const NO_CHILDREN: Scene = { state: 'refused', person: 'waitingMother', shows: '等班主任确认' }
const XIAOMAN = '林小满'
const YINUO = '林一诺'

const of = (course: string, child = XIAOMAN) => ({ course, child })

export const PARENT_SCENES: Readonly<Record<ParentPage, readonly Scene[]>> = {
  'parent/home': [
    { state: 'ready', person: 'mother', moment: 'inTerm', shows: '机器人入门' },
    { state: 'ready', person: 'ruralMother', shows: '一二年级托管' },
    { state: 'empty', person: 'mother', child: YINUO, shows: '放学就回家' },
    { state: 'asking', person: 'newMother', shows: '先看一份说明' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
    NO_CHILDREN,
    // No child here: led to one's own side.
    { state: 'refused', person: 'officer', shows: '家长连上' },
  ],
  'parent/courses': [
    { state: 'ready', person: 'mother', child: YINUO, shows: '选课中' },
    { state: 'full', person: 'father', shows: '已满' },
    { state: 'closed', person: 'mother', moment: 'inTerm', shows: '选课已结束' },
    { state: 'empty', person: 'mother', empties: 'enrollment.listCourses', shows: '这学期还没有课程' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
    NO_CHILDREN,
  ],
  'parent/homework': [
    { state: 'empty', person: 'mother', shows: '今晚的作业还没发' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
    NO_CHILDREN,
  ],
  'parent/ask': [{ state: 'unknown', person: 'mother', shows: '没有找到' }, ...MOTHER_WAITS],
  'parent/mine': [
    { state: 'ready', person: 'mother', shows: '我的课程' },
    ...MOTHER_WAITS,
    SIGNED_OUT,
    { state: 'empty', person: 'officer', shows: '方禾' },
    { state: 'ready', person: 'clerk', shows: '去学校端' },
  ],
  'parent/course': [
    { state: 'ready', person: 'mother', ...of('无人机编程', YINUO), shows: '为什么是这个价' },
    { state: 'full', person: 'father', ...of('机器人入门', '陈雨桐'), shows: '排候补' },
    { state: 'clash', person: 'mother', ...of('创意编程'), shows: '换成这门' },
    { state: 'changes', person: 'mother', ...of('创意编程'), taps: ['换成这门'], shows: '先不换' },
    { state: 'unfit', person: 'mother', ...of('机器人入门', YINUO), shows: '只收' },
    { state: 'closed', person: 'mother', moment: 'inTerm', ...of('无人机编程', YINUO), shows: '现在不在选课时间' },
    { state: 'taken', person: 'mother', ...of('机器人入门'), shows: '退课' },
    { state: 'asking', person: 'mother', ...of('无人机编程', YINUO), taps: ['报名'], shows: '先不报' },
    { state: 'asking', person: 'newMother', ...of('创意编程', '许一然'), taps: ['报名'], shows: '去看说明' },
    { state: 'waiting', person: 'father', ...of('机器人入门', '陈雨桐'), taps: ['排候补'], shows: '前面有' },
    { state: 'leaving', person: 'mother', ...of('机器人入门'), taps: ['退课'], shows: '先不退' },
    { state: 'unknown', person: 'mother', shows: '没有找到' },
    ...MOTHER_WAITS.map((scene) => ({ ...scene, ...of('机器人入门') })),
  ],
  'parent/my-courses': [
    { state: 'ready', person: 'mother', shows: '机器人入门' },
    { state: 'ready', person: 'father', moment: 'inTerm', shows: '水墨画' },
    { state: 'empty', person: 'mother', child: YINUO, shows: '还没有报课' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
  ],
  'parent/statement': [
    { state: 'ready', person: 'mother', shows: '应缴' },
    { state: 'ready', person: 'ruralMother', shows: '不要交给家委会或个人' },
    { state: 'ready', person: 'father', shows: '减免' },
    { state: 'ready', person: 'paidMother', shows: '已缴清' },
    { state: 'empty', person: 'mother', child: YINUO, shows: '没有要缴的费' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
  ],
  'parent/consent': [
    { state: 'ready', person: 'newMother', shows: '你同意哪些' },
    { state: 'taken', person: 'mother', shows: '已同意处理' },
    { state: 'leaving', person: 'mother', taps: ['课后服务'], shows: '先不撤回' },
    { state: 'taken', person: 'father', shows: '撤回这份同意' },
    { state: 'leaving', person: 'father', taps: ['撤回这份同意'], shows: '先不撤回' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
  ],
  'parent/family': [
    { state: 'ready', person: 'mother', shows: '请家人加入' },
    { state: 'asking', person: 'mother', taps: ['请家人加入'], shows: '先不请' },
    { state: 'leaving', person: 'mother', taps: ['这不是我的孩子'], shows: '先不断开' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
  ],
  'parent/my-data': [
    { state: 'ready', person: 'mother', shows: '存着什么' },
    { state: 'asking', person: 'mother', taps: ['有写错的？'], shows: '应该是' },
    { state: 'leaving', person: 'mother', taps: ['删除孩子的信息'], shows: '先不删' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
  ],
  'parent/accesses': [
    { state: 'ready', person: 'mother', shows: '都记在这里' },
    ...MOTHER_WAITS,
    storedState('mother'),
    SIGNED_OUT,
  ],
  connect: [
    { state: 'ready', person: 'nobody', shows: '用手机号找到孩子' },
    { state: 'taken', person: 'mother', shows: '找到了' },
    { state: 'asking', person: 'mother', taps: ['再输一个码'], shows: '你手里是哪种码' },
    { state: 'ready', person: 'newcomer', shows: '用手机号找到孩子' },
    { state: 'waiting', person: 'waitingMother', shows: '还差一步' },
    ...MOTHER_WAITS,
  ],
  results: [{ state: 'ready', person: 'nobody', shows: '公布' }, ...answerStates('nobody')],
  rules: [{ state: 'ready', person: 'nobody', shows: '这份规则管什么' }],
  lost: [{ state: 'ready', person: 'nobody', shows: '没有这一页' }],
  inbox: [
    { state: 'ready', person: 'mother', shows: '有人加入了' },
    { state: 'empty', person: 'father', empties: 'notices.listNotices', shows: '还没有通知' },
    ...MOTHER_WAITS,
    SIGNED_OUT,
  ],
  'notice-settings': [{ state: 'ready', person: 'mother', shows: '不打扰的时间' }, ...MOTHER_WAITS],
  'parent/from-school': [{ state: 'empty', person: 'mother', shows: '学校还没有发过通知' }, ...answerStates('mother')],
  'kept/item': [
    { state: 'ready', person: 'mother', shows: '前交' },
    { state: 'unknown', person: 'father', shows: '没有找到' },
    ...answerStates('mother'),
  ],
  'kept/week': [{ state: 'ready', person: 'mother', shows: '那一周' }, ...answerStates('mother')],
  'kept/showcase': [
    { state: 'ready', person: 'mother', shows: '老师在等你答复' },
    { state: 'asking', person: 'mother', taps: ['答应给本班的家长看'], shows: '名字写成' },
    ...answerStates('mother'),
  ],
  'parent/growth': [
    { state: 'ready', person: 'mother', shows: '考试等级' },
    { state: 'asking', person: 'mother', taps: ['写写孩子怎么管自己'], shows: '发给班主任' },
    ...answerStates('mother'),
  ],
  'parent/calendar': [
    { state: 'ready', person: 'mother', shows: '一起看' },
    { state: 'opened', person: 'mother', taps: ['按月'], shows: '年' },
    { state: 'empty', person: 'mother', empties: 'enrollment.familyCalendar', shows: '还没有课' },
    ...answerStates('mother'),
  ],
  'parent/today': [
    { state: 'ready', person: 'mother', shows: '哪几天不来' },
    { state: 'asking', person: 'mother', taps: ['提前接'], shows: '几点接' },
    { state: 'opened', person: 'mother', taps: ['换人接'], shows: '谁来接' },
    { state: 'empty', person: 'mother', child: YINUO, shows: '没有要上的课' },
    ...answerStates('mother'),
  ],
}
