// Tests reading rosters as schools send them, and that every faulty cell is reported.
import type { Cell, Sheet } from '../../workbooks/workbook-cell'
import { MAX_ROSTER_ROWS, readRoster } from './roster-reading'

const school = { grades: [1, 2, 3, 4, 5, 6] }
const GROUPS: Cell[] = ['学籍', null, null, null, '监护人一', null, null, '监护人二', null, null, null]
const HEADER: Cell[] = ['年级', '班级', '学号', '姓名', '姓名', '关系', '手机号', '姓名', '关系', '手机号', '身份证号']
const ROW: Cell[] = [
  '三年级',
  '（２）班',
  20230201,
  '林 小满',
  '林晓岚',
  '母亲',
  '199 0000 0001',
  null,
  null,
  null,
  '…',
]

function pupilsSheet(...rows: readonly (readonly Cell[])[]): Sheet {
  return { name: '学生名册', rows: [['青禾小学学生名册'], GROUPS, HEADER, ...rows] }
}

/** The row above with some cells replaced. */
function row(changes: Readonly<Record<number, Cell>>): Cell[] {
  return ROW.map((cell, column) => (column in changes ? (changes[column] ?? null) : cell))
}

function faultsOf(...sheets: readonly Sheet[]) {
  return readRoster(sheets, school).faults.map(({ cell, code, found, expected }) => [cell, code, found, expected])
}

test('a row in the school’s own way of writing', () => {
  const roster = readRoster([pupilsSheet(ROW, row({ 2: 20230202, 7: '林父', 9: 19900000002 }))], school)
  const pupil = { grade: 3, classNumber: 2, name: '林小满' }
  expect(roster.faults).toEqual([])
  expect(roster.rows).toBe(2)
  expect(roster.ignoredColumns).toEqual(['身份证号'])
  expect(roster.pupils).toEqual([
    { ...pupil, row: 4, studentNumber: '20230201', guardians: [{ name: '林晓岚', phone: '19900000001' }] },
    {
      ...pupil,
      row: 5,
      studentNumber: '20230202',
      guardians: [
        { name: '林晓岚', phone: '19900000001' },
        { name: '林父', phone: '19900000002' },
      ],
    },
  ])
})

test('every faulty cell is listed, in order, without names or phones', () => {
  const sheet = pupilsSheet(
    row({ 0: '二零二六级' }),
    row({ 1: '301班', 2: '20230202' }),
    row({ 2: null, 3: '9号' }),
    row({ 2: 3, 6: '0555-2812345' }),
    row({ 2: 4, 0: 7 }),
    row({ 2: 5, 1: '四(2)班' }),
    row({ 2: 20230202, 7: '林父' }),
  )
  expect(faultsOf(sheet)).toEqual([
    ['A4', 'NOT_A_GRADE', '二零二六级', null],
    ['B5', 'NOT_A_CLASS', '301班', null],
    ['C6', 'EMPTY', null, null],
    ['D6', 'NOT_A_NAME', null, null],
    ['G7', 'NOT_A_PHONE', null, null],
    ['A8', 'GRADE_NOT_TAUGHT_HERE', '7', '1、2、3、4、5、6'],
    ['B9', 'NOT_A_CLASS', '四(2)班', null],
    ['C10', 'DUPLICATE_PUPIL', null, '5'],
    ['J10', 'EMPTY', null, null],
  ])
})

test('an identity number is not taken for a school number, and is not repeated', () => {
  expect(faultsOf(pupilsSheet(row({ 2: 'G340506201601010123' })))).toEqual([['C4', 'NOT_A_NUMBER', null, null]])
})

test('what is found is cut to 20 characters', () => {
  expect(faultsOf(pupilsSheet(row({ 0: '一'.repeat(60) })))[0]?.[2]).toBe('一'.repeat(20))
})

test('teachers, with the homeroom they are in charge of', () => {
  const header = ['工号', '姓名', '手机号', '班主任班级']
  const teachers = {
    name: '教师',
    rows: [header, ['T01', '周老师', '19900000009', '三(2)班'], [2, '吴老师', 19900000010]],
  }
  expect(readRoster([pupilsSheet(ROW), teachers], school)).toMatchObject({
    faults: [],
    rows: 3,
    teachers: [
      { row: 2, number: 'T01', name: '周老师', phone: '19900000009', homeroom: { grade: 3, classNumber: 2 } },
      { row: 3, number: '2', name: '吴老师', phone: '19900000010', homeroom: null },
    ],
  })
})

test('faults of the teachers’ sheet', () => {
  const teachers: Sheet = {
    name: '教师',
    rows: [
      ['工号', '姓名', '手机号', '班主任班级'],
      ['T01', '周老师', '19900000009', '三(2)班'],
      ['T01', '吴老师', '19900000009', '三(2)班'],
      ['T03', '郑老师', '19900000011', '2班'],
      ['T04', '王老师', '19900000012', '四(1)班'],
    ],
  }
  expect(faultsOf(pupilsSheet(ROW), teachers)).toEqual([
    ['A3', 'DUPLICATE_TEACHER', null, '2'],
    ['C3', 'DUPLICATE_TEACHER', null, '2'],
    ['D3', 'DUPLICATE_TEACHER', null, '2'],
    ['D4', 'NOT_A_CLASS', '2班', '三(2)班'],
    ['D5', 'NOT_A_CLASS', '四(1)班', null],
  ])
})

test('a sheet of another name is taken when it holds the table; a workbook without one is refused', () => {
  expect(readRoster([{ ...pupilsSheet(ROW), name: 'Sheet1' }], school).pupils).toHaveLength(1)
  expect(faultsOf({ name: 'Sheet1', rows: [] })).toEqual([[null, 'SHEET_MISSING', null, null]])
})

test('5,000 rows are read, more than the limit are refused whole', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row({ 2: index + 1 }))
  expect(readRoster([pupilsSheet(...rows(5_000))], school)).toMatchObject({ rows: 5_000, faults: [] })
  expect(readRoster([pupilsSheet(...rows(MAX_ROSTER_ROWS))], school).faults).toEqual([])
  expect(faultsOf(pupilsSheet(...rows(MAX_ROSTER_ROWS + 1)))).toEqual([
    [null, 'TOO_MANY_ROWS', null, String(MAX_ROSTER_ROWS)],
  ])
})
