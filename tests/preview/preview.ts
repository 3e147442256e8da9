// Types of a preview: one page, seen by one person, in one state, type size and theme.
import type { ActionName } from '@domain/registry'
import type { ROUTES } from '@src/navigation/app-routes'

type PageNameOf<Address> = Address extends `/pages/${infer Name}/index` ? Name : never

/** A page of the app, such as `parent/home`. */
export type PageName = PageNameOf<(typeof ROUTES)[keyof typeof ROUTES]>

/** Who looks: the logins of the seeded world. */
export const PEOPLE = {
  mother: { login: 'web:mother-of-two', role: 'parent', name: '家长，两个孩子' },
  father: { login: 'web:father-of-one', role: 'parent', name: '家长，有减免' },
  ruralMother: { login: 'web:mother-in-yunling', role: 'parent', name: '家长，云岭' },
  paidMother: { login: 'web:paid-in-yunling', role: 'parent', name: '家长，云岭，缴清了' },
  drawMother: { login: 'web:mother-in-linjiang', role: 'parent', name: '家长，临江，填志愿' },
  drawClerk: { login: 'web:linjiang-clerk', role: 'school', name: '教务，临江，填志愿' },
  teacher: { login: 'web:teacher', role: 'school', name: '老师' },
  clerk: { login: 'web:qinghe-clerk', role: 'school', name: '教务，青禾' },
  ruralClerk: { login: 'web:yunling-clerk', role: 'school', name: '教务，云岭' },
  classTeacher: { login: 'web:class-teacher', role: 'school', name: '班主任，三(2)班' },
  mathTeacher: { login: 'web:math-teacher', role: 'school', name: '数学老师' },
  englishTeacher: { login: 'web:english-teacher', role: 'school', name: '英语老师' },
  chineseTeacher: { login: 'web:chinese-teacher', role: 'school', name: '语文老师' },
  dutyTeacher: { login: 'web:duty-teacher', role: 'school', name: '值班老师' },
  gradeLead: { login: 'web:grade-lead', role: 'school', name: '年级组长' },
  schoolFinance: { login: 'web:school-finance', role: 'school', name: '学校财务' },
  ruralFinance: { login: 'web:yunling-finance', role: 'school', name: '学校财务，云岭' },
  clerkAndMother: { login: 'web:clerk-and-mother', role: 'school', name: '教务，也是家长' },
  officer: { login: 'web:district-officer', role: 'district', name: '区教体局' },
  treasurer: { login: 'web:district-finance', role: 'district', name: '区财政' },
  grandfather: { login: 'web:pickup-grandfather', role: 'pickup', name: '只接孩子的爷爷' },
  newMother: { login: 'web:mother-before-consent', role: 'parent', name: '家长，还没同意' },
  newcomer: { login: 'web:newcomer', role: 'visitor', name: '新来的家长' },
  waitingMother: { login: 'web:waiting-mother', role: 'visitor', name: '等班主任答复' },
  nobody: { login: null, role: 'visitor', name: '未登录' },
} as const satisfies Readonly<Record<string, { login: string | null; role: string; name: string }>>

export type Person = keyof typeof PEOPLE
export type PreviewRole = (typeof PEOPLE)[Person]['role']

export const STATES = {
  ready: '正常',
  loading: '加载中',
  empty: '没有内容',
  error: '出错',
  offline: '没有网络',
  stale: '断网，存过',
  full: '满员',
  clash: '撞时间',
  unfit: '年级不符',
  closed: '选课结束',
  taken: '已报',
  asking: '确认报名',
  waiting: '确认候补',
  leaving: '确认退课',
  unknown: '不存在',
  opened: '展开',
  coded: '有码',
  faults: '表格有错',
  checked: '表格可写入',
  changes: '全校名册的变化',
  confirming: '确认全校名册',
  broken: '文件打不开',
  returned: '退回补材料',
  refused: '不对他开放',
  danger: '先打电话',
  written: '写了',
  pictured: '加了照片',
  covering: '盖住一块',
  looking: '送之前',
  named: '实名',
  sealed: '回执码',
  recheck: '再输一遍',
  done: '办好了',
  asked: '经办人问了',
  again: '再查一次',
} as const

export type State = keyof typeof STATES

/** When it is: the demonstration's afternoon while enrollment is open, or a Tuesday after courses began. */
export type Moment = 'enrolling' | 'inTerm'

/** What happens to answers on their way: held for ever, failed with a bug's number, cut, or cut after a first visit. */
export type Wire = 'straight' | 'held' | 'failed' | 'cut' | 'cutLater'

export type WorkbookName = 'faulty' | 'corrected' | 'wholeSchool' | 'broken' | 'list' | 'faultyList'

/** Taken: a report gets in, with made-up tokens. The others: the case that is asked for. */
export type ChannelScene = 'taken' | 'asked' | 'closed' | 'notAccepted' | 'none'

/** Words to tap, or a field by its name and what is typed into it. */
export type Gesture = string | { readonly field: string; readonly text: string }

export interface Scene {
  readonly state: State
  readonly person: Person
  /** Words on the page (or told to readers) that only this state shows; in large type they may differ. */
  readonly shows: string | { readonly standard: string; readonly large: string }
  readonly moment?: Moment
  readonly wire?: Wire
  /** An answer whose list the server leaves empty: the seeded world has no such school. */
  readonly empties?: ActionName
  readonly child?: string
  readonly course?: string
  /** A second course, to compare with. */
  readonly other?: string
  /** A fee policy by its id; `draft` is the one that waits for its review. */
  readonly pack?: string
  /** Texts tapped one after another, as soon as each is there; or fields filled. */
  readonly taps?: readonly Gesture[]
  /** The file chooser gives a picture. */
  readonly picture?: true
  /** What the anonymous channel answers: a report is taken, or a case is in this state. */
  readonly channel?: ChannelScene
  /** The workbook the file chooser gives. */
  readonly workbook?: WorkbookName
}

export const SIZES = { standard: '标准', large: '大字' } as const
export const THEMES = { light: '浅色', dark: '深色' } as const
export type Size = keyof typeof SIZES
export type Theme = keyof typeof THEMES

export interface Preview {
  /** Also the name of its own host: storage differs from preview to preview. */
  readonly id: string
  readonly page: PageName
  readonly scene: Scene
  readonly size: Size
  readonly theme: Theme
}

export function roleOf({ scene }: Pick<Preview, 'scene'>): PreviewRole {
  return PEOPLE[scene.person].role
}

export function momentOf({ scene }: Pick<Preview, 'scene'>): Moment {
  return scene.moment ?? 'enrolling'
}

export function wordsShown({ scene, size }: Preview): string {
  return typeof scene.shows === 'string' ? scene.shows : scene.shows[size]
}
