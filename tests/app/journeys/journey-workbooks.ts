// Workbooks for the clerk's journey: the school's own, one with errors, one with additions.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { QINGHE } from '../../../scripts/world/families/named-people'
import { hechuan } from '../../../scripts/world/hechuan'
import { planSheets } from '../../../scripts/world/schools/plan-sheets'
import { rosterSheets, type WorkbookSheet } from '../../../scripts/world/schools/roster-sheets'
import type { WorldSchool, WorldTeacher } from '../../../scripts/world/schools/school-world'
import type { Phone } from '../browser/browser'

export interface Workbook {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Taps the button and gives the chooser it opens this file. */
export async function giveWorkbook({ page, tap }: Phone, button: string, file: Workbook): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await tap(button)
  await (await chooser).setFiles(file)
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const NEW_PUPIL = '何新禾'
export const NEW_COURSE = '竹编手工'

/** Rows above the first pupil, and where the columns stand, as the school's roster is laid out. */
const FIRST_ROW = 3
const GRADE = 1
const NUMBER = 3
const ADDRESS = 5
const PHONE = 8

/** Four cells a clerk has to correct: a grade, a number that is empty, one that repeats the row before, a phone. */
export const FAULTY_CELLS = ['B4', 'D6', 'D9', 'I11'] as const

export async function faultyRoster(): Promise<Workbook> {
  const sheets = rosterSheets(withNewPupil(qinghe()))
  const rows = sheets[0]?.data ?? []
  const numberAbove = rows[FIRST_ROW + 4]?.[NUMBER]
  const edits: readonly (readonly [row: number, column: number, value: string | null])[] = [
    [FIRST_ROW, GRADE, '幼儿园'],
    [FIRST_ROW + 2, NUMBER, null],
    [FIRST_ROW + 5, NUMBER, String(numberAbove)],
    [FIRST_ROW + 7, PHONE, '1990000'],
  ]
  for (const [row, column, value] of edits) rows[row]?.splice(column, 1, value)
  return workbook('青禾名册（初稿）.xlsx', sheets)
}

/** Its address column is one that holds identity numbers, as many schools' rosters have it. */
export async function correctedRoster(): Promise<Workbook> {
  const sheets = rosterSheets(withNewPupil(qinghe()))
  sheets[0]?.data[FIRST_ROW - 1]?.splice(ADDRESS, 1, '身份证号')
  return workbook('青禾名册.xlsx', sheets)
}

/** Named as the whole school: the sixth grade and the first two pupils are not in it, one is new. */
export async function wholeSchoolRoster(): Promise<Workbook> {
  const world = qinghe()
  const pupils = world.pupils.slice(2).filter(({ grade }) => grade !== 6)
  return workbook('青禾全校名册.xlsx', rosterSheets(withNewPupil({ ...world, teachers: withoutSixth(world), pupils })))
}

/** A homeroom of which the workbook names nobody would be a fault. */
function withoutSixth({ teachers }: WorldSchool): WorldTeacher[] {
  return teachers.map((teacher) => (teacher.homeroom?.grade === 6 ? { ...teacher, homeroom: null } : teacher))
}

/** Its number is written with zeros before it: the same child, or another one? */
const PUPIL_WITH_ZEROS = 7
const SIXTH_SHEET = 6

/** One sheet a grade, the sixth grade's hidden; one new child, and one whose number got two zeros. */
export async function sheetPerGrade(): Promise<Workbook> {
  const found = qinghe()
  const world = withNewPupil({ ...found, teachers: withoutSixth(found) })
  const [head, ...others] = rosterSheets(world)
  const rows = head?.data ?? []
  const asked = rows[FIRST_ROW + PUPIL_WITH_ZEROS]
  asked?.splice(NUMBER, 1, `00${world.pupils[PUPIL_WITH_ZEROS]?.studentNumber ?? ''}`)
  const grades = world.school.grades.map((grade) => ({
    sheet: `${'一二三四五六'.charAt(grade - 1)}年级`,
    data: [...rows.slice(0, FIRST_ROW), ...rows.slice(FIRST_ROW).filter((_, at) => world.pupils[at]?.grade === grade)],
  }))
  const { name, buffer, ...rest } = await workbook('青禾名册（一个年级一张表）.xlsx', [...grades, ...others])
  return { ...rest, name, buffer: withSheetHidden(buffer, SIXTH_SHEET) }
}

/** As somebody hides a sheet to have less to look at. The library cannot write that. */
function withSheetHidden(buffer: Buffer, nth: number): Buffer {
  const files = unzipSync(new Uint8Array(buffer))
  const path = 'xl/workbook.xml'
  const book = strFromU8(files[path] ?? new Uint8Array())
  let sheets = 0
  const hidden = book.replace(/<sheet /g, (sheet) => {
    sheets += 1
    return sheets === nth ? '<sheet state="hidden" ' : sheet
  })
  return Buffer.from(zipSync({ ...files, [path]: strToU8(hidden) }))
}

const LIST_HEADER = ['学校', '学号', '姓名', '类别', '身份证号']

/** Three children as the district's departments name them; one of them goes to no school here. */
export function bureauList(): Promise<Workbook> {
  return workbook('减免名单.xlsx', [{ sheet: '名单', data: [LIST_HEADER, ...listRows()] }])
}

/** Two cells to correct. */
export function faultyBureauList(): Promise<Workbook> {
  const [first = [], second = [], ...others] = listRows()
  first.splice(3, 1, '家里难')
  second.splice(1, 1, null)
  const rows = [first, second, ...others]
  return workbook('减免名单（初稿）.xlsx', [{ sheet: '名单', data: [LIST_HEADER, ...rows] }])
}

function listRows(): (string | null)[][] {
  const { school, pupils } = qinghe()
  const named = pupils.slice(0, 2).map(({ studentNumber, name }) => [school.name, studentNumber, name])
  const [one = [], other = []] = named
  return [
    [...one, '低保', null],
    [...other, '残疾人子女', null],
    ['远山小学', '20260001', '何远山', '孤儿', null],
  ]
}

export async function planWithNewCourse(): Promise<Workbook> {
  const world = qinghe()
  const model = world.courses.find(({ field }) => field === 'LABOR')
  if (!model) throw new Error('no course to model the new one on')
  const added = {
    ...model,
    code: 'Z99',
    title: NEW_COURSE,
    place: '劳动教室 2',
    teacher: OUTSIDE_TEACHER,
    consumables: '',
  }
  return workbook('青禾选课方案.xlsx', planSheets({ ...world, courses: [...world.courses, added] }))
}

/** A year later: everybody is a grade further, the sixth grades are gone, a first grade and its class teacher are new. */
export async function nextYearsRoster(): Promise<Workbook> {
  const world = qinghe()
  const top = Math.max(...world.school.grades)
  const pupils = world.pupils.flatMap((pupil) => (pupil.grade === top ? [] : [{ ...pupil, grade: pupil.grade + 1 }]))
  const first = { schoolId: QINGHE, grade: 1, classNumber: 1 }
  const guardian = { name: '何大山', relation: '爸爸', phone: '19900009901' } as const
  const newcomer = { ...first, name: NEW_PUPIL, studentNumber: '20270101', guardians: [guardian] }
  const teachers = world.teachers.map((teacher) => ({ ...teacher, homeroom: nextRoom(teacher.homeroom, top) }))
  return workbook('青禾名册（新学年）.xlsx', rosterSheets({ ...world, teachers, pupils: [newcomer, ...pupils] }))
}

type Room = WorldTeacher['homeroom']

/** The class teacher of 六(1)班 takes the new 一(1)班. */
function nextRoom(room: Room, top: number): Room {
  if (room === null || room.grade < top) return room && { ...room, grade: room.grade + 1 }
  return room.classNumber === 1 ? { ...room, grade: 1 } : null
}

export const brokenWorkbook: Workbook = { name: '坏了.xlsx', mimeType: XLSX, buffer: Buffer.from('not a workbook') }

const OUTSIDE_TEACHER = { name: '竹编师傅', provider: '禾川区非遗工坊' }

function qinghe(): WorldSchool {
  const world = hechuan().find(({ school }) => school._id === QINGHE)
  if (!world) throw new Error('the district has no such school')
  return world
}

function withNewPupil(world: WorldSchool): WorldSchool {
  const guardian = { name: '何大山', relation: '爸爸', phone: '19900009901' } as const
  const place = { schoolId: QINGHE, grade: 3, classNumber: 2 }
  const pupil = { ...place, name: NEW_PUPIL, studentNumber: '20240299', guardians: [guardian] }
  return { ...world, pupils: [...world.pupils, pupil] }
}

async function workbook(name: string, sheets: readonly WorkbookSheet[]): Promise<Workbook> {
  return { name, mimeType: XLSX, buffer: await writeExcelFile([...sheets]).toBuffer() }
}
