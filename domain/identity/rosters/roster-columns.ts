// Columns read from a school's roster, with the titles they may have. All others stay unread.
import type { TableSpec } from '../../workbooks/workbook-table'

export const PUPIL_SHEET = '学生名册'
export const TEACHER_SHEET = '教师'

const NAME = ['姓名', '名字']
const PHONE = ['手机号', '手机号码', '手机', '电话', '电话号码', '联系电话', '联系方式']
const RELATION = ['关系', '与学生关系']

function under(groups: readonly string[], titles: readonly string[]): string[] {
  return groups.flatMap((group) => titles.map((title) => `${group}·${title}`))
}

const FIRST = ['监护人一', '监护人1', '第一监护人', '家长一', '家长1', '监护人', '家长']
const SECOND = ['监护人二', '监护人2', '第二监护人', '家长二', '家长2']

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
    { key: 'grade', headers: ['年级'], needed: true },
    { key: 'homeroom', headers: ['班级', '班'], needed: true },
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
