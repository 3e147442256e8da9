// Writes a generated school's course-plan workbook: the term's dates and one row per course.
import type { SheetData } from 'write-excel-file/node'
import { YUNLING } from '../families/named-people'
import type { WorkbookSheet } from './roster-sheets'
import { FIELD_TITLES, type WorldCourse, type WorldSchool } from './school-world'
import { CLOSES, CLOSES_EARLY, CLOSURES, MAKEUP_DAYS, OPENS, TERM } from './term-plan'
import { fullWidth, gradesText, slotsText, spreadsheetDate } from './workbook-text'

const COURSE_COLUMNS = [
  ...['课程编号', '课程名称', '类别', '领域', '年级', '上课时间', '开课日期', '课时数', '每课时价格', '名额'],
  ...['地点', '教师工号', '教师姓名', '机构', '耗材', '背景核查日期', '遴选日期'],
]
const DATE_FORMAT = 'yyyy-mm-dd'

export function planSheets({ school, courses }: WorldSchool): WorkbookSheet[] {
  const title = { value: `${school.name}课后服务课程表`, columnSpan: COURSE_COLUMNS.length, align: 'center' } as const
  const covered = COURSE_COLUMNS.slice(1).map(() => null)
  return [
    { sheet: '方案', data: termRows(school._id === YUNLING ? CLOSES_EARLY : CLOSES) },
    { sheet: '课程', data: [[title, ...covered], COURSE_COLUMNS, ...courses.map(courseRow)] },
  ]
}

/** Dates as people leave them: a real date, bare digits, dots. */
function termRows(closes: typeof CLOSES | typeof CLOSES_EARLY): SheetData {
  return [
    ['学期', TERM.name],
    ['学期代码', TERM.id],
    ['开学日期', { value: spreadsheetDate(TERM.from), type: Date, format: DATE_FORMAT }],
    ['放假日期', Number(TERM.until.replaceAll('-', ''))],
    ['选课开始', `${OPENS.date} ${OPENS.time}`],
    ['选课截止', `${closes.date.replaceAll('-', '.')} ${closes.time}`],
    ...CLOSURES.map(({ date, reason }) => ['停课日', date, reason]),
    ...MAKEUP_DAYS.map(({ date, follows }) => ['调休日', date, follows]),
  ]
}

function courseRow(course: WorldCourse, index: number): SheetData[number] {
  const { teacher } = course
  const isCare = course.field === 'CARE'
  const outside = 'name' in teacher ? teacher : null
  const price = course.pricePerLesson
  return [
    ...[course.code, course.title, isCare ? '托管' : '个性化', FIELD_TITLES[course.field]],
    ...[gradesText(course.grades), slotsText(course)],
    // Care runs from the first day of term; courses begin once the choice is over.
    isCare ? null : { value: spreadsheetDate(TERM.coursesFrom), type: Date, format: DATE_FORMAT },
    course.lessons,
    index % 3 === 1 ? `￥${price.toFixed(2)}` : price,
    index % 5 === 2 ? fullWidth(String(course.seats)) : course.seats,
    ...[course.place, 'number' in teacher ? teacher.number : null, outside?.name ?? null, outside?.provider ?? null],
    course.consumables === '' ? null : course.consumables,
    // Of teachers from outside: checked and selected this summer.
    ...[outside === null ? null : '2026-08-20', outside === null ? null : '2026-07-15'],
  ]
}
