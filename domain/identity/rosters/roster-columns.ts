// Columns read from a school's roster, with the titles they may have. All others stay unread.
import type { TableSpec } from '../../workbooks/table-spec'
import { gradeOf, homeroomOf } from '../../workbooks/workbook-grade'

export const PUPIL_SHEET = '学生名册'
export const TEACHER_SHEET = '教师'

const NAME = ['姓名', '名字']
const PHONE = ['手机号', '手机号码', '手机', '电话', '电话号码', '联系电话', '联系方式']
const RELATION = ['关系', '与学生关系']

function under(groups: readonly string[], titles: readonly string[]): string[] {
  return groups.flatMap((group) => titles.map((title) => `${group}·${title}`))
}

const FIRST = ['监护人一', '监护人1', '第一监护人', '家长一', '家长1', '监护人', '家长', '父亲', '爸爸']
const SECOND = ['监护人二', '监护人2', '第二监护人', '家长二', '家长2', '母亲', '妈妈']

/** 三年级, 三年级名单, 三(2)班: one sheet a grade, or a class. */
function gradeOfSheet(name: string): string | null {
  const bare = bareName(name)
  const grade = homeroomOf(bare)?.grade ?? gradeOf(bare)
  return grade === null ? null : String(grade)
}

function homeroomOfSheet(name: string): string | null {
  const bare = bareName(name)
  return homeroomOf(bare)?.grade ? bare : null
}

function bareName(name: string): string {
  return name.replace(/(学生)?(名单|名册|花名册)$/, '')
}

export type PupilColumn =
  | 'grade'
  | 'homeroom'
  | 'studentNumber'
  | 'name'
  | 'firstName'
  | 'firstPhone'
  | 'firstRelation'
  | 'secondName'
  | 'secondPhone'
  | 'secondRelation'

export const PUPIL_TABLE: TableSpec<PupilColumn> = {
  anchors: ['studentNumber', 'name'],
  columns: [
    // A class says its grade where it is written whole: 三(2)班.
    { key: 'grade', headers: ['年级'], needed: false, fromSheetName: gradeOfSheet },
    { key: 'homeroom', headers: ['班级', '班'], needed: true, fromSheetName: homeroomOfSheet },
    { key: 'studentNumber', headers: ['学号', '校内学号'], needed: true },
    { key: 'firstName', headers: [...under(FIRST, NAME), '家长', '监护人'], needed: true },
    { key: 'firstRelation', headers: [...under(FIRST, RELATION), ...RELATION], needed: false },
    { key: 'firstPhone', headers: [...under(FIRST, PHONE), ...PHONE], needed: true },
    { key: 'secondName', headers: under(SECOND, NAME), needed: false },
    { key: 'secondRelation', headers: under(SECOND, RELATION), needed: false },
    { key: 'secondPhone', headers: under(SECOND, PHONE), needed: false },
    { key: 'name', headers: ['姓名', '学生姓名'], needed: true },
  ],
}

export type TeacherColumn = 'number' | 'name' | 'phone' | 'homeroom'

export const TEACHER_TABLE: TableSpec<TeacherColumn> = {
  anchors: ['number', 'name'],
  columns: [
    { key: 'number', headers: ['工号', '教师工号'], needed: true },
    { key: 'name', headers: ['姓名', '教师姓名'], needed: true },
    { key: 'phone', headers: PHONE, needed: true },
    { key: 'homeroom', headers: ['班主任班级', '班主任'], needed: false },
  ],
}
