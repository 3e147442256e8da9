// What a clerk reads while importing a workbook: its contents, what will happen, what happened.
import type { ErrorTexts } from '@src/texts/errors/error-text'

/** A roster adds during the year; the whole school's, once a year, also takes out whom it does not name. */
export type ImportKind = 'roster' | 'wholeSchool' | 'coursePlan'
export type Counted = 'pupils' | 'guardians' | 'homerooms' | 'teachers' | 'courses'

/** How many of one kind an import adds, changes and leaves; `missing` are stored but not in the workbook. */
export interface Counts {
  readonly what: Counted
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly missing: number
}

interface KindTexts {
  readonly name: string
  readonly intro: string
  readonly needs: readonly { readonly title: string; readonly note: string }[]
  readonly privacy: string
  readonly store: string
  readonly storing: string
  readonly stored: string
  readonly consequence: string
}

const ROSTER_NEEDS = [
  { title: '年级、班级、学号、姓名', note: '每行都要填' },
  { title: '监护人一：姓名、关系、手机号', note: '按手机号认家长，兄弟姐妹会归到一家' },
  { title: '监护人二', note: '可以不填，要填就三样都填' },
  { title: '工作表「教师」', note: '工号、姓名、手机号、班主任班级' },
] as const
const NEVER_READ = '身份证号、生日、住址、家庭困难，表里有也不读。'

export const importKindTexts: Record<ImportKind, KindTexts> = {
  roster: {
    name: '补充名册',
    intro: '学期中加人、改人用。只写要补的学生也行，表里没有的人都保留。',
    needs: ROSTER_NEEDS,
    privacy: NEVER_READ,
    store: '写入名册',
    storing: '正在写入',
    stored: '名册已写入',
    consequence: '写入后，家长用登记的手机号就能看到孩子，老师能看到自己的班。写错了，改好表格再导入一次就会更正。',
  },
  wholeSchool: {
    name: '全校名册（新学年）',
    intro: '每年一次，要写全校的人。表里没有的学生算离校或毕业，老师算离开，班级按表里的换。',
    needs: ROSTER_NEEDS,
    privacy: NEVER_READ,
    store: '写入全校名册',
    storing: '正在写入',
    stored: '全校名册已写入',
    consequence: '离校学生报的课会退出来，名额给候补的孩子。写错了，改好表格再导入一次，离校的会回来。',
  },
  coursePlan: {
    name: '选课方案',
    intro: '一个 .xlsx，两张工作表。按课程编号认课，重复导入只更新。',
    needs: [
      { title: '工作表「方案」', note: '学期、开学和放假日期、选课开始和截止' },
      { title: '工作表「课程」', note: '编号、名称、类别、年级、时间、价格、名额、地点' },
      { title: '教师工号', note: '先导入名册；外请老师填教师姓名和机构' },
    ],
    privacy: '超过收费上限、老师或教室撞时间，都会标出来。',
    store: '写进方案',
    storing: '正在写进方案',
    stored: '写进方案了，还没发布',
    consequence: '写进的是草稿，家长还看不到。要报区里批的，批了再发布；已经有人报的课，名额和名单不会丢。',
  },
}

export const COUNTED_WORDS: Record<Counted, { readonly name: string; readonly unit: string }> = {
  pupils: { name: '学生', unit: '人' },
  guardians: { name: '监护人', unit: '人' },
  homerooms: { name: '班级', unit: '个' },
  teachers: { name: '教师', unit: '人' },
  courses: { name: '课程', unit: '门' },
}

export const importTexts = {
  chooseKind: '导入什么',
  needs: '表格里要有',
  showNeeds: '看表格里要有什么',
  template: '下载空白表格',
  marked: '下载标好的表格',
  choose: '选择 .xlsx 文件',
  chooseOther: '换文件',
  chooseAgain: '改好了，重新上传',
  uploading: (percent: number) => `正在上传，${percent}%`,
  reading: '正在逐格检查',
  readingHint: '几千行的表格要等十几秒，请别离开这一页。',
  storingHint: '断了也不要紧，重新点一次会接着写完。',
  rows: (name: string, rows: number) => `${name}，读到 ${rows} 行`,
  clean: '可以写入',
  faultless: '没有问题',
  faults: (total: number) => `有 ${total} 处要改`,
  nothingStored: '现在什么都没有写入。照下面改好表格，再上传一次。也可以下载标好的表格，在里面改。',
  notYetStored: '还没有写入。看清楚下面的变化，再决定。',
  same: '和已有的一样',
  sameHint: '这份表格以前导入过，没有变化，不用再写入。',
  willBe: '写入后',
  wouldBe: '其余没问题的行',
  ignored: (columns: readonly string[]) => `没有读取：${columns.join('、')}`,
  moreFaults: (count: number) => `再看 ${count} 处`,
  moreChanges: (count: number) => `再看 ${count} 人`,
  morePlanChanges: (count: number) => `再看 ${count} 门`,
  changeHead: ['姓名', '学号', '原来 → 现在', '跟着会变的', '哪里来的'],
  yearsNotArranged: (years: readonly number[]) =>
    `${years.join('、')} 年的放假安排还没有公布。元旦、春节这些法定假日已经空出来，调休和多放的天要自己填进「停课日」。`,
  answerFirst: '先回答问题',
  noChanges: '没有人离开，也没有人换班',
  wholeSheet: '整张表',
  notNow: '先不写',
  nothingChanged: '什么都没有变',
  changedHint: (changes: string) => (changes === '' ? '表里没有的人按离校处理了。' : `${changes}。`),
  nothingChangedHint: '表格和已有的一样，重复导入不会多出一份。',
  another: '再导入一份',
  toCourses: '看课程',
  toPlan: '看方案',
  tryAgain: '再试一次',
  unchanged: '不变',
  added: (count: number) => `新增 ${count}`,
  changed: (count: number) => `修改 ${count}`,
  tell: (requestId: string) => `还不行？把「${requestId}」告诉技术支持`,
} as const

/** What becomes of those whom a whole school's roster does not name. */
const TAKEN_OUT: Record<Counted, string> = {
  pupils: '离校',
  guardians: '断开',
  homerooms: '没有学生了',
  teachers: '离开',
  courses: '保留',
}

/** 新增 2，修改 1，不变 236；表里没有的 3 人保留. `takesOut`: a whole school's, 表里没有的 3 人离校. */
export function sayCounts({ what, added, changed, unchanged, missing }: Counts, takesOut = false): string {
  const parts = [
    added > 0 ? `新增 ${added}` : '',
    changed > 0 ? `修改 ${changed}` : '',
    unchanged > 0 ? `不变 ${unchanged}` : '',
  ].filter((part) => part !== '')
  const fate = takesOut ? TAKEN_OUT[what] : '保留'
  const kept = missing > 0 ? `表里没有的 ${missing} ${COUNTED_WORDS[what].unit}${fate}` : ''
  return [parts.join('，'), kept].filter((part) => part !== '').join('；') || '表里没有'
}

/** 新增学生 2 人、监护人 3 人，修改课程 1 门 */
export function sayChanges(counts: readonly Counts[]): string {
  const list = (verb: string, of: (counts: Counts) => number) => {
    const some = counts.filter((entry) => of(entry) > 0)
    const named = some.map(
      (entry) => `${COUNTED_WORDS[entry.what].name} ${of(entry)} ${COUNTED_WORDS[entry.what].unit}`,
    )
    return named.length === 0 ? '' : `${verb}${named.join('、')}`
  }
  return [list('新增', ({ added }) => added), list('修改', ({ changed }) => changed)].filter(Boolean).join('，')
}

const UNHARMED = '没有写坏什么，重新点一次会接着做完。'

export const importErrorTexts: Partial<ErrorTexts> = {
  INTERNAL: () => ({ title: '没做完', hint: `不是你的问题。${UNHARMED}` }),
  OFFLINE: () => ({ title: '网络断了', hint: `看看网络。${UNHARMED}` }),
  TIMEOUT: () => ({ title: '等了很久没有回音', hint: `表格大的时候会这样。${UNHARMED}` }),
  BUSY: () => ({ title: '现在人太多', hint: UNHARMED }),
  NOT_FOUND: () => ({ title: '不归你的学校管', hint: '换成本校教务的身份再导入。' }),
}
