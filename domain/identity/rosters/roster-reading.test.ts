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
  const pupil = { sheet: '学生名册', grade: 3, classNumber: 2, name: '林小满', withoutMobile: [] }
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
    row({ 2: 3, 6: '1990000' }),
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
  ])
})

const PLAIN: Cell[] = ['年级', '班级', '学号', '姓名', '家长姓名', '联系电话']

/** One sheet a grade, or a class, as schools send them. */
function classSheet(name: string, number: number, rest: Partial<Sheet> = {}): Sheet {
  const line = ['三', '1班', number, '林小满', '林晓岚', '19900000001']
  return { name, rows: [PLAIN, line], ...rest }
}

test('W1 every visible sheet is read; hidden ones and those without a table are named', () => {
  const grades = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级']
  const roster = readRoster(
    [
      ...grades.map((name, n) => classSheet(name, n + 1)),
      { name: '往届留底', rows: [], isHidden: true },
      { name: '填表说明', rows: [['请按学校要求填写']] },
      { name: '课后服务意向', rows: [['学号', '姓名', '意向']] },
      { name: '空表', rows: [] },
    ],
    school,
  )
  expect(roster.faults).toEqual([])
  expect(roster.pupils.map(({ sheet }) => sheet)).toEqual(grades)
  expect(roster.sheets.slice(6).map(({ name, outcome, missingColumns }) => [name, outcome, missingColumns])).toEqual([
    ['往届留底', 'HIDDEN', []],
    ['填表说明', 'NO_TABLE', []],
    ['课后服务意向', 'COLUMNS_MISSING', ['班级', '监护人一·姓名', '监护人一·手机号']],
    ['空表', 'EMPTY', []],
  ])
})

test('W1 a sheet named after a class says the grade and the class itself', () => {
  const rows = [
    ['学号', '姓名', '家长姓名', '联系电话'],
    [1, '林小满', '林晓岚', '19900000001'],
  ]
  expect(readRoster([{ name: '三(2)班名单', rows }], school).pupils).toMatchObject([{ grade: 3, classNumber: 2 }])
  expect(readRoster([{ name: '三年级', rows }], school).faults).toMatchObject([{ code: 'COLUMN_MISSING' }])
})

test('W1 one number in two sheets is one child twice, with zeros in front or without', () => {
  expect(faultsOf(classSheet('一年级', 7), classSheet('二年级', 7))).toEqual([
    ['C2', 'DUPLICATE_PUPIL', null, '一年级 2'],
  ])
  const text = { ...classSheet('二年级', 7), rows: [PLAIN, ['三', '1班', '0007', '林 小满', '林晓岚', '19900000001']] }
  expect(faultsOf(classSheet('一年级', 7), text)).toEqual([['C2', 'DUPLICATE_PUPIL', null, '一年级 2']])
})

test('W2 a number is read as its format shows it', () => {
  const shown = { value: 1_230_101, shown: '0001230101' }
  const roster = readRoster([pupilsSheet(row({ 2: shown })), { name: '说明', rows: [] }], school)
  expect(roster.pupils[0]?.studentNumber).toBe('0001230101')
})

test('W3 hidden rows, sums and headers printed again are left out, and named', () => {
  const sums: Cell[] = ['合计', null, '3人']
  const sheet = {
    ...pupilsSheet(ROW, row({ 2: 5 }), HEADER, row({ 2: 6 }), sums, ['填表人：沈青', null, 1]),
    hiddenRows: [4],
  }
  const roster = readRoster([sheet], school)
  expect(roster.faults).toEqual([])
  expect(roster.pupils.map(({ studentNumber }) => studentNumber)).toEqual(['20230201', '6'])
  expect(roster.sheets).toMatchObject([{ rows: 2, hiddenRows: [5], footerRows: [6, 8, 9] }])
})

test('W3 where two columns fit, which of them is asked, and the answer is followed', () => {
  const header = ['年级', '班级', '学号', '姓名', '电话', '家长姓名', '联系电话']
  const rows = [header, ['三', '1班', 1, '林小满', '19911110000', '林晓岚', '19900000001']]
  const sheets = [{ name: '名单', rows }]
  const asked = readRoster(sheets, school)
  expect([asked.pupils, asked.faults, asked.sheets[0]?.outcome]).toEqual([[], [], 'ASKED'])
  const [question] = asked.questions
  expect(question).toMatchObject({
    kind: 'COLUMN',
    options: [
      { id: 'E', title: '电话', filled: 1 },
      { id: 'G', title: '联系电话', filled: 1 },
    ],
  })
  const answered = readRoster(sheets, school, new Map([[question?.id ?? '', 'G']]))
  expect(answered.pupils[0]?.guardians).toEqual([{ name: '林晓岚', phone: '19900000001' }])
})

test('W3 a hidden column is not read', () => {
  const sheet = { ...classSheet('名单', 1), hiddenColumns: [5] }
  expect(faultsOf(sheet)).toEqual([[null, 'COLUMN_MISSING', null, '监护人一·手机号']])
})

test.each([
  ['nothing', { 4: null, 6: null }, ['NONE']],
  ['a name alone', { 6: null }, ['NONE']],
  ['a landline', { 6: '0555-2812345' }, ['LANDLINE']],
  ['a landline as it is dialed in town', { 6: 2_812_345 }, ['LANDLINE']],
  ['a number of Hong Kong', { 6: '+852 6123 4567' }, ['ABROAD']],
  ['one of the same country, written with its code', { 6: '+86 199 0000 0001' }, []],
])('W5 a child is stored whose guardian has %s', (_, changes, withoutMobile) => {
  const roster = readRoster([pupilsSheet(row(changes))], school)
  expect(roster.faults).toEqual([])
  expect(roster.pupils).toMatchObject([{ withoutMobile, guardians: withoutMobile.length === 0 ? [{}] : [] }])
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
