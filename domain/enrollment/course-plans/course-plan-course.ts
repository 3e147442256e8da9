// Reads one row of the sheet 课程 as a course, and reports each cell that breaks a rule.
import { checkCoursePrice, type PricedCourse, type PriceRefusal } from '../../billing/policy/course-price'
import type { PriceUnit } from '../../billing/policy/policy-pack'
import type { CourseKind } from '../../values/course-kind'
import type { Fen } from '../../values/fen'
import { isSameName } from '../../values/person-name'
import type { SchoolDate } from '../../values/school-date'
import type { ImportFaultCode } from '../../workbooks/import-fault'
import { type Cell, compactText, plainText } from '../../workbooks/workbook-cell'
import { dateOf } from '../../workbooks/workbook-date'
import { gradesOf } from '../../workbooks/workbook-grade'
import { integerWithin, priceOf, shownDifferently } from '../../workbooks/workbook-number'
import { NAME_RULE, schoolNumberOf } from '../../workbooks/workbook-person'
import type { CellRule, RowReader } from '../../workbooks/workbook-row'
import type { Consumable, CourseField, Seating, WeeklySlot } from '../courses/course'
import { lessonDates } from '../courses/lesson-dates'
import {
  type CourseColumn,
  FIELD_WORDS,
  KIND_WORDS,
  SEATING_WORDS,
  UNIT_WORDS,
  YES_NO_WORDS,
} from './course-plan-columns'
import { consumablesOf } from './course-plan-consumables'
import type { CourseContext, CourseTerms } from './course-plan-rows'
import { slotsOf } from './course-plan-slots'

type Reader = RowReader<CourseColumn>

const LONGEST_TEXT = 40
const MOST_LESSONS = 600
const MOST_SEATS = 2_000

function textOf(cell: Cell): string | null {
  const text = plainText(cell)
  return text.length <= LONGEST_TEXT ? text : null
}

function oneOf<T>(words: Readonly<Record<string, T>>): CellRule<T> {
  return {
    parse: (cell) => new Map(Object.entries(words)).get(compactText(cell)) ?? null,
    code: 'NOT_A_CHOICE',
    expected: Object.keys(words).join('、'),
  }
}

const CODE: CellRule<string> = { parse: schoolNumberOf, code: 'NOT_A_NUMBER' }
const TEXT: CellRule<string> = { parse: textOf, code: 'NOT_A_NAME' }
const KIND: CellRule<CourseKind> = oneOf(KIND_WORDS)
const FIELD: CellRule<CourseField> = oneOf(FIELD_WORDS)
const UNIT: CellRule<PriceUnit> = oneOf(UNIT_WORDS)
const BOUGHT: CellRule<boolean> = oneOf(YES_NO_WORDS)
const SEATING: CellRule<Seating> = oneOf(SEATING_WORDS)
const GRADES: CellRule<readonly number[]> = { parse: gradesOf, code: 'NOT_A_GRADE' }
const SLOTS: CellRule<readonly WeeklySlot[]> = { parse: slotsOf, code: 'NOT_A_TIME', expected: '周二 16:30-17:30' }
const DATE: CellRule<SchoolDate> = { parse: dateOf, code: 'NOT_A_DATE', expected: '2026-09-21' }
const PRICE: CellRule<Fen> = { parse: priceOf, code: 'NOT_A_PRICE', because: shownDifferently }
const LESSONS: CellRule<number> = {
  parse: integerWithin(1, MOST_LESSONS),
  code: 'NOT_A_NUMBER',
  expected: `1～${MOST_LESSONS}`,
  because: shownDifferently,
}
const SEATS: CellRule<number> = {
  parse: integerWithin(1, MOST_SEATS),
  code: 'NOT_A_NUMBER',
  expected: `1～${MOST_SEATS}`,
  because: shownDifferently,
}
const TEACHER_NUMBER: CellRule<string> = { parse: schoolNumberOf, code: 'TEACHER_UNKNOWN' }
const CONSUMABLES: CellRule<readonly Consumable[]> = { parse: consumablesOf, code: 'CONSUMABLE_INCOMPLETE' }

/** Null when a cell it cannot do without is missing or wrong; every fault is written down either way. */
export function readCourse(reader: Reader, context: CourseContext): CourseTerms | null {
  const basics = readBasics(reader, context)
  const time = readTime(reader, basics.kind, context)
  const providerName = reader.optional('provider', TEXT)
  const taughtBy = providerName === null ? 'SCHOOL' : 'PROVIDER'
  const price = readPrice(reader, { kind: basics.kind, taughtBy, lessonDates: time?.lessonDates ?? [] }, context)
  const isBought = reader.optional('bought', BOUGHT) === true
  const capacity = reader.needed('capacity', SEATS)
  const place = reader.needed('place', TEXT)
  const teacher = readTeacher(reader, context)
  const consumables = reader.optional('consumables', CONSUMABLES) ?? []
  const checkedOn = reader.optional('checkedOn', DATE)
  const selectedOn = reader.optional('selectedOn', DATE)
  const seating = readSeating(reader, basics.kind)
  const { code, title, kind, field, grades } = basics
  if (code === null || title === null || kind === null || field === null || grades === null) return null
  if (time === null || price === null || capacity === null || place === null || teacher === null) return null
  return {
    code,
    title,
    kind,
    field,
    grades,
    ...time,
    ...price,
    ...(isBought ? { governmentBought: true } : {}),
    capacity,
    place,
    ...teacher,
    providerName,
    consumables,
    ...(checkedOn === null ? {} : { backgroundCheckedOn: checkedOn }),
    ...(selectedOn === null ? {} : { providerSelectedOn: selectedOn }),
    ...(seating === null ? {} : { seating }),
  }
}

/** Null: nothing is said. Whoever needs care gets it: nobody is invited, and no draw is held. */
function readSeating(reader: Reader, kind: CourseKind | null): Seating | null {
  const seating = reader.optional('seating', SEATING)
  if (seating === null || kind !== 'CARE') return seating
  reader.fault('seating', 'NOT_A_CHOICE', { found: reader.raw('seating'), expected: '空着' })
  return null
}

function readBasics(reader: Reader, { school }: CourseContext) {
  const code = reader.needed('code', CODE)
  const title = reader.needed('title', TEXT)
  const kind = reader.needed('kind', KIND)
  const field = reader.needed('field', FIELD)
  if (kind !== null && field !== null && (kind === 'CARE') !== (field === 'CARE')) {
    reader.fault('field', 'NOT_A_CHOICE', { found: reader.raw('field'), expected: FIELD.expected })
  }
  const grades = reader.needed('grades', GRADES)
  if (grades?.some((grade) => !school.grades.includes(grade))) {
    reader.fault('grades', 'GRADE_NOT_TAUGHT_HERE', { found: reader.raw('grades'), expected: school.grades.join('、') })
  }
  return { code, title, kind, field, grades }
}

function readTime(
  reader: Reader,
  kind: CourseKind | null,
  { term, pack }: CourseContext,
): Pick<CourseTerms, 'slots' | 'lessonDates'> | null {
  const slots = reader.needed('slots', SLOTS)
  const workEndsAt = pack?.workEndsAt.value
  if (kind === 'CARE' && workEndsAt !== undefined && slots !== null && endsBefore(slots, workEndsAt)) {
    reader.fault('slots', 'ENDS_BEFORE_WORK_ENDS', { found: reader.raw('slots'), expected: workEndsAt })
  }
  const lessons = reader.optional('lessons', LESSONS)
  const startsOn = reader.optional('startsOn', DATE)
  if (term === null || kind === null || slots === null) return null
  if (startsOn !== null && (startsOn < term.from || term.until < startsOn)) {
    reader.fault('startsOn', 'DATE_OUT_OF_TERM', {
      found: reader.raw('startsOn'),
      expected: `${term.from}～${term.until}`,
    })
    return null
  }
  const dates = lessonDates({ term, kind, slots, startsOn: startsOn ?? term.from, lessons })
  if (dates.ok) return { slots, lessonDates: dates.value }
  const expected = String(dates.error.available)
  reader.fault('lessons', 'TOO_FEW_SCHOOL_DAYS', { found: reader.raw('lessons'), expected })
  return null
}

/** On some day its last meeting ends before that time. */
function endsBefore(slots: readonly WeeklySlot[], time: string): boolean {
  return slots.some(({ weekday }) => slots.every((slot) => slot.weekday !== weekday || slot.until < time))
}

interface Priced extends Pick<PricedCourse, 'taughtBy'> {
  readonly kind: CourseKind | null
  readonly lessonDates: readonly SchoolDate[]
}

/** What the fee policy says on such a course is asked here: a plan that is stored can be billed. */
function readPrice(
  reader: Reader,
  { kind, taughtBy, lessonDates }: Priced,
  { pack }: CourseContext,
): Pick<CourseTerms, 'pricePerLesson' | 'priceUnit'> | null {
  const amount = reader.needed('price', PRICE)
  const unit = reader.has('unit') ? reader.optional('unit', UNIT) : 'LESSON'
  if (amount === null || unit === null) return null
  const checked =
    kind === null || pack === null ? null : checkCoursePrice(pack, { kind, taughtBy, unit, amount, lessonDates })
  if (checked?.ok === false) reportPrice(reader, checked.error)
  return { pricePerLesson: amount, ...(unit === 'LESSON' ? {} : { priceUnit: unit }) }
}

function reportPrice(reader: Reader, refusal: PriceRefusal): void {
  if (refusal.code === 'KIND_NOT_PRICED') reader.fault('kind', refusal.code, { found: reader.raw('kind') })
  else reader.fault('price', OVER_CAP[refusal.unit], { found: reader.raw('price'), expected: String(refusal.capFen) })
}

const OVER_CAP: Readonly<Record<PriceUnit, ImportFaultCode>> = {
  LESSON: 'PRICE_OVER_CAP',
  DAY: 'PRICE_OVER_DAY_CAP',
  MONTH: 'PRICE_OVER_MONTH_CAP',
  TERM: 'PRICE_OVER_TERM_CAP',
}

/** By number from the staff list, or by name for an outside teacher. A number with another's name is a slip. */
function readTeacher(reader: Reader, { staff }: CourseContext): Pick<CourseTerms, 'teacherId' | 'teacherName'> | null {
  if (!reader.has('teacherNumber')) {
    const teacherName = reader.needed('teacherName', NAME_RULE)
    return teacherName === null ? null : { teacherId: null, teacherName }
  }
  const number = reader.optional('teacherNumber', TEACHER_NUMBER)
  const name = reader.optional('teacherName', NAME_RULE)
  const entry = staff.find((each) => each.number === number)
  if (number !== null && (entry === undefined || (name !== null && !isSameName(name, entry.name)))) {
    reader.fault('teacherNumber', 'TEACHER_UNKNOWN', { found: reader.raw('teacherNumber') })
  }
  return entry === undefined ? null : { teacherId: entry.personId, teacherName: entry.name }
}
