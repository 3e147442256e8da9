// Explains a faulty cell, on the screen and in a marked copy: what it says and what is allowed.
// A code without a sentence does not compile.
import { yuanText } from '../values/yuan-text'
import type { ImportFault, ImportFaultCode } from './import-fault'

type Say = (found: string | null, expected: string | null) => string

const quoted = (found: string | null) => (found === null || found === '' ? '' : `「${found}」`)
const allowed = (expected: string | null, before: string, after = '') =>
  expected === null ? '' : `${before}${expected}${after}`

/** A cap arrives in fen. */
const yuanOf = (expected: string | null) =>
  expected !== null && /^\d+$/.test(expected) ? yuanText(Number(expected)) : expected

/** Row 5 of the same sheet, or 一年级 5 of another one. */
function sayTwin(expected: string | null): string {
  if (expected === null || /^\d+$/.test(expected)) return allowed(expected, '，和第 ', ' 行相同')
  return `，和「${expected.replace(/ (\d+)$/, '」第 $1 行相同')}`
}

export const importFaultTexts: Record<ImportFaultCode, Say> = {
  SHEET_MISSING: (_, expected) => `缺少工作表${quoted(expected)}`,
  SHEET_HIDDEN: () => '这张工作表是隐藏的。取消隐藏再传，或者用别的名字',
  COLUMN_MISSING: (_, expected) => `缺少「${expected ?? '必填'}」这一列`,
  TOO_MANY_ROWS: (found, expected) => `行数太多${quoted(found)}${allowed(expected, '，最多 ', ' 行')}`,
  EMPTY: () => '没有填',
  NOT_A_GRADE: (found, expected) => `${quoted(found)}不是年级${allowed(expected, '，要填 ')}`,
  NOT_A_CLASS: (found) => `${quoted(found)}不是班级，要填 1、1班 或 (1)班`,
  NOT_A_PHONE: () => '不是 11 位手机号',
  NOT_A_NAME: () => '不是姓名',
  PRIVATE_CHARACTER: (_, expected) =>
    expected === null
      ? '有一个字是自造字，别的电脑和手机上看不到。照户口本，换成标准的字'
      : `有一个字是自造字，别的电脑和手机上看不到。标准的字是「${expected}」，换成它`,
  DUPLICATE_PUPIL: (_, expected) => `学号重复${sayTwin(expected)}`,
  DUPLICATE_TEACHER: (_, expected) => `工号重复${sayTwin(expected)}`,
  DUPLICATE_COURSE: (_, expected) => `课程编号重复${allowed(expected, '，和第 ', ' 行相同')}`,
  NOT_A_DATE: (found) => `${quoted(found)}不是日期，要填 2026-09-01 或 2026.9.1`,
  NOT_A_TIME: (found) => `${quoted(found)}不是上课时间，要填 周二 16:30-17:30`,
  NOT_A_NUMBER: (found, expected) => `${quoted(found)}不是数${allowed(expected, '，要填 ')}`,
  SHOWN_DIFFERENTLY: (found, expected) =>
    `格子里看到的是${quoted(found)}${allowed(expected, '，存的是「', '」')}。改成一样的再传`,
  NOT_A_PRICE: (found) => `${quoted(found)}不是价格，要填元，最多两位小数`,
  NOT_A_CHOICE: (found, expected) => `${quoted(found)}不在可选项里${allowed(expected, '，要填 ')}`,
  DATE_OUT_OF_TERM: (found, expected) => `${quoted(found)}不在学期内${allowed(expected, '，学期是 ')}`,
  DATES_REVERSED: (found) => `${quoted(found)}早于开始的日期`,
  GRADE_NOT_TAUGHT_HERE: (found, expected) => `本校没有${found ?? '这个'}年级${allowed(expected, '，有 ')}`,
  TEACHER_UNKNOWN: (found) => `教师名册里没有工号${quoted(found)}`,
  TEACHER_CLASH: (_, expected) => `这位老师同一时间有两门课${allowed(expected, '，另一门是 ')}`,
  PLACE_CLASH: (found, expected) => `${quoted(found)}同一时间已有别的课${allowed(expected, '，是 ')}`,
  PRICE_OVER_CAP: (found, expected) => `${quoted(found)}超过上限${allowed(yuanOf(expected), '，每课时最多 ', ' 元')}`,
  PRICE_OVER_DAY_CAP: (found, expected) =>
    `按${quoted(found)}一天的课合计超过上限${allowed(yuanOf(expected), '，一天最多 ', ' 元')}`,
  PRICE_OVER_MONTH_CAP: (found, expected) =>
    `按${quoted(found)}一个月的课合计超过上限${allowed(yuanOf(expected), '，一个月最多 ', ' 元')}`,
  PRICE_OVER_TERM_CAP: (found, expected) =>
    `按${quoted(found)}一学期的课合计超过上限${allowed(yuanOf(expected), '，一学期最多 ', ' 元')}`,
  KIND_NOT_PRICED: (found) => `收费标准没有给${quoted(found)}定价，只能免费：价格填 0，或请区里补上收费标准`,
  ENDS_BEFORE_WORK_ENDS: (found, expected) =>
    `${quoted(found)}结束太早，托管要到下班时间${allowed(expected, '（', '）')}`,
  TOO_FEW_SCHOOL_DAYS: (found, expected) => `上学日不够${quoted(found)}课时${allowed(expected, '，最多 ', ' 课时')}`,
  CONSUMABLE_INCOMPLETE: (found) => `耗材${quoted(found)}没有写全，要填 名称/规格/单价/数量/自备`,
  SCHOOL_UNKNOWN: (found) => `本区没有${quoted(found)}这所学校`,
  SCHOOL_WITHOUT_PLAN: (found) => `${quoted(found)}还没有这学期的方案`,
  PUPIL_UNKNOWN: () => '这所学校没有这个学号和姓名的学生',
}

export function sayImportFault({ code, found, expected }: ImportFault): string {
  return importFaultTexts[code](found, expected)
}

/** 课程 C12 */
export function sayImportPlace({ sheet, cell }: ImportFault): string {
  return cell === null ? sheet : `${sheet} ${cell}`
}
