// Writes a generated school's roster workbook: merged titles, grouped columns, one to be ignored.
import type { SheetData } from 'write-excel-file/node'
import type { WorldGuardian, WorldPupil, WorldSchool, WorldTeacher } from './school-world'
import { fullWidth, gradeText, homeroomText } from './workbook-text'

const COLUMNS = 12
const GUARDIAN_COLUMNS = ['姓名', '关系', '手机号'] as const

export interface WorkbookSheet {
  readonly sheet: string
  readonly data: SheetData
}

export function rosterSheets({ school, pupils, teachers }: WorldSchool): WorkbookSheet[] {
  const title = `${school.name}2026年秋季学期学生名册`
  return [
    { sheet: '学生名册', data: [...pupilHeader(title), ...pupils.map(pupilRow)] },
    { sheet: '教师', data: [['工号', '姓名', '手机号', '班主任班级'], ...teachers.map(teacherRow)] },
  ]
}

function merged(value: string, columnSpan: number): SheetData[number] {
  const covered = Array.from({ length: columnSpan - 1 }, () => null)
  return [{ value, columnSpan, align: 'center', fontWeight: 'bold' }, ...covered]
}

function pupilHeader(title: string): SheetData {
  return [
    merged(title, COLUMNS),
    [null, null, null, null, null, null, ...merged('监护人一', 3), ...merged('监护人二', 3)],
    ['序号', '年级', '班级', '学号', '姓名', '家庭住址', ...GUARDIAN_COLUMNS, ...GUARDIAN_COLUMNS],
  ]
}

function pupilRow(pupil: WorldPupil, index: number): SheetData[number] {
  const [first, second] = pupil.guardians
  // Every ninth row was typed with another input method, every fourth class written short.
  const number = index % 9 === 4 ? fullWidth(pupil.studentNumber) : pupil.studentNumber
  const homeroom = index % 4 === 3 ? `${pupil.classNumber}班` : homeroomText(pupil.grade, pupil.classNumber)
  const where = [index + 1, gradeText(pupil.grade), homeroom]
  return [...where, number, pupil.name, '（不录入）', ...guardianCells(first), ...guardianCells(second)]
}

function guardianCells(guardian: WorldGuardian | undefined): SheetData[number] {
  if (guardian === undefined) return [null, null, null]
  return [guardian.name, guardian.relation, guardian.phone]
}

function teacherRow({ number, name, phone, homeroom }: WorldTeacher): SheetData[number] {
  // A phone of the staff is often a number cell.
  return [number, name, Number(phone), homeroom === null ? null : homeroomText(homeroom.grade, homeroom.classNumber)]
}
