// A course as the clerk types it: the texts of a workbook's row, read by the same rules.
import { yuanText } from '../../values/yuan-text'
import type { ImportFaultCode } from '../../workbooks/import-fault'
import { faultAt } from '../../workbooks/workbook-fault'
import { type RowReader, rowReader } from '../../workbooks/workbook-row'
import { type CourseColumn, FIELD_WORDS, SEATING_WORDS, UNIT_WORDS } from '../course-plans/course-plan-columns'
import type { Consumable, Course, WeeklySlot } from '../courses/course'
import { plannedDates } from '../sessions/changed-sessions'

/** In the order in which a clerk fills them in. */
export const COURSE_CELLS = [
  'code',
  'title',
  'kind',
  'field',
  'grades',
  'slots',
  'startsOn',
  'lessons',
  'price',
  'unit',
  'bought',
  'capacity',
  'place',
  'teacherNumber',
  'teacherName',
  'provider',
  'consumables',
  'checkedOn',
  'selectedOn',
  'seating',
] as const satisfies readonly CourseColumn[]

export type CourseCells = Readonly<Record<CourseColumn, string>>

/** What is wrong with a field, in the words of an imported sheet. */
export interface CellFault {
  readonly column: CourseColumn
  readonly code: ImportFaultCode
  readonly found: string | null
  readonly expected: string | null
}

export const EMPTY_CELLS: CourseCells = {
  code: '',
  title: '',
  kind: '',
  field: '',
  grades: '',
  slots: '',
  startsOn: '',
  lessons: '',
  price: '',
  unit: '',
  bought: '',
  capacity: '',
  place: '',
  teacherNumber: '',
  teacherName: '',
  provider: '',
  consumables: '',
  checkedOn: '',
  selectedOn: '',
  seating: '',
}

/** Reads the fields as a row of the sheet is read; a fault stands beside its field instead of at a cell's address. */
export function cellReader(cells: CourseCells, faults: CellFault[]): RowReader<CourseColumn> {
  return rowReader({
    number: 0,
    // A draft of an earlier version may lack a column.
    raw: (key) => cells[key] || null,
    fault: (column, code, detail) => {
      const { found, expected } = faultAt({ sheet: '', row: 0, column: 0 }, code, detail)
      faults.push({ column, code, found, expected })
    },
  })
}

export type Staff = readonly { readonly number: string; readonly personId: string; readonly name: string }[]

/** Stands for the number of a teacher who is not in the staff list any more: a fault, until somebody else is named. */
export const LEFT = '离职'

/** A stored course as a clerk would have typed it. Reading it again under the same term gives the same course. */
export function cellsOf(course: Course, staff: Staff): CourseCells {
  const teacher = staff.find(({ personId }) => personId === course.teacherId)
  const { priceUnit = 'LESSON' } = course
  const lessonDates = plannedDates(course)
  return {
    code: course.code,
    title: course.title,
    kind: course.kind === 'CARE' ? '托管' : '个性化',
    field: wordFor(FIELD_WORDS, course.field),
    grades: gradesText(course.grades),
    slots: slotsText(course.slots),
    startsOn: lessonDates[0] ?? '',
    lessons: String(lessonDates.length),
    price: bareYuan(course.pricePerLesson),
    unit: priceUnit === 'LESSON' ? '' : wordFor(UNIT_WORDS, priceUnit),
    bought: course.governmentBought === true ? '是' : '',
    capacity: String(course.capacity),
    place: course.place,
    teacherNumber: teacher?.number ?? (course.teacherId === null ? '' : LEFT),
    teacherName: course.teacherName,
    provider: course.providerName ?? '',
    consumables: course.consumables.map(consumableText).join('；'),
    checkedOn: course.backgroundCheckedOn ?? '',
    selectedOn: course.providerSelectedOn ?? '',
    seating: course.seating === undefined || course.seating === 'WISHES' ? '' : wordFor(SEATING_WORDS, course.seating),
  }
}

/** As a price is typed: without separators. */
function bareYuan(fen: number): string {
  return yuanText(fen).replaceAll(',', '')
}

function wordFor<T>(words: Readonly<Record<string, T>>, value: T): string {
  return Object.entries(words).find(([, each]) => each === value)?.[0] ?? ''
}

const DIGITS = '零一二三四五六七八九'

export function gradesText(grades: readonly number[]): string {
  return `${grades.map((grade) => DIGITS[grade] ?? '').join('、')}年级`
}

/** 周一、四 16:30-17:30; meetings of other hours after a semicolon. */
export function slotsText(slots: readonly WeeklySlot[]): string {
  const hours = new Map<string, number[]>()
  for (const { weekday, from, until, lessons = 1 } of slots) {
    const text = `${from}-${until}${lessons === 1 ? '' : `(${lessons}课时)`}`
    hours.set(text, [...(hours.get(text) ?? []), weekday])
  }
  return [...hours]
    .map(([text, days]) => `周${days.map((day) => '一二三四五六日'[day - 1]).join('、')} ${text}`)
    .join('；')
}

function consumableText({ name, spec, unitPrice, quantity, mode }: Consumable): string {
  return [name, spec, bareYuan(unitPrice), quantity, mode === 'SELF' ? '自备' : '可委托'].join('/')
}

/** The columns that say when a course meets: untouched, its dates stay as they are. */
export const TIME_CELLS = ['kind', 'slots', 'startsOn', 'lessons'] as const satisfies readonly CourseColumn[]

export function isSameTime(one: CourseCells, other: CourseCells): boolean {
  return TIME_CELLS.every((column) => one[column].trim() === other[column].trim())
}
