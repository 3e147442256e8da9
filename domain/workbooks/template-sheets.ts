// The blank workbooks to fill in: heads that the readers know, and one example that they leave out.

export const TEMPLATE_LISTS = ['roster', 'coursePlan', 'hardshipList'] as const
export type TemplateList = (typeof TEMPLATE_LISTS)[number]

export interface TemplateSheet {
  readonly name: string
  /** How many rows stand above the first one to fill in, the example not counted. */
  readonly headRows: number
  /** All text, so that a number typed over an example keeps its zeros. */
  readonly rows: readonly (readonly (string | null)[])[]
}

export const TEMPLATE_NAMES: Readonly<Record<TemplateList, string>> = {
  roster: '学生名册模板',
  coursePlan: '选课方案模板',
  hardshipList: '减免名单模板',
}

/** Stands first in a row, as the number of the row else does: the row shows how, and is nobody's. */
export const EXAMPLE = '示例'

const GUARDIAN = ['姓名', '关系', '手机号'] as const

const PUPILS: TemplateSheet = {
  name: '学生名册',
  headRows: 2,
  rows: [
    [null, null, null, null, null, '监护人一', null, null, '监护人二', null, null],
    ['序号', '年级', '班级', '学号', '姓名', ...GUARDIAN, ...GUARDIAN],
    [EXAMPLE, '三年级', '三(2)班', '20240001', '王小明', '王大明', '父亲', '13800000000', null, null, null],
  ],
}

const TEACHERS: TemplateSheet = {
  name: '教师',
  headRows: 1,
  rows: [
    ['序号', '工号', '姓名', '手机号', '班主任班级'],
    [EXAMPLE, 'T001', '李老师', '13800000001', '三(2)班'],
  ],
}

/** Lines by name: the example stands beside the value, in a column that is not read. */
const PLAN: TemplateSheet = {
  name: '方案',
  headRows: 0,
  rows: [
    ['学期', null, null, '示例：2026-2027学年第一学期'],
    ['学期代码', null, null, '示例：2026-autumn'],
    ['开学日期', null, null, '示例：2026-09-01'],
    ['放假日期', null, null, '示例：2027-01-22'],
    ['选课开始', null, null, '示例：2026-09-07 08:00'],
    ['选课截止', null, null, '示例：2026-09-11 20:00'],
    ['停课日', null, null, '示例：B 列 2026-11-12，C 列 运动会；可以写很多行'],
    ['调休日', null, null, '示例：B 列 2026-09-20，C 列 按周五课表；可以写很多行'],
  ],
}

const COURSES: TemplateSheet = {
  name: '课程',
  headRows: 1,
  rows: [
    [
      ...['序号', '课程编号', '课程名称', '类别', '领域', '年级', '上课时间', '开课日期', '课时数'],
      ...['每课时价格', '名额', '地点', '教师工号', '教师姓名', '机构', '耗材'],
    ],
    [
      ...[EXAMPLE, 'K01', '书法', '个性化', '艺术', '三、四年级', '周二 16:30-17:30', '2026-09-15', '16'],
      ...['5', '30', '书法教室', 'T001', null, null, '毛笔/中号/12/1/可委托'],
    ],
  ],
}

const LISTED: TemplateSheet = {
  name: '名单',
  headRows: 1,
  rows: [
    ['序号', '学校', '学号', '姓名', '类别'],
    [EXAMPLE, '某某小学', '20240001', '王小明', '低保'],
  ],
}

export const TEMPLATE_SHEETS: Readonly<Record<TemplateList, readonly TemplateSheet[]>> = {
  roster: [PUPILS, TEACHERS],
  coursePlan: [PLAN, COURSES],
  hardshipList: [LISTED],
}
