// Tests reading the bureau's list: every category word, every fault by cell, no personal data.
import type { Cell } from '../../workbooks/workbook-cell'
import { LIST_SHEET, MAX_LIST_ROWS, readHardshipList } from './hardship-list'

const HEADER = ['学校', '学号', '姓名', '类别', '备注']
const row = (...cells: Cell[]) => cells
const read = (...rows: Cell[][]) => readHardshipList([{ name: LIST_SHEET, rows: [HEADER, ...rows] }])

test.each([
  ['OUT_OF_POVERTY', ['脱贫户', '脱贫家庭', '建档立卡', '监测户', '防止返贫监测户', '脱贫户或防止返贫监测户']],
  ['MINIMUM_LIVING_ALLOWANCE', ['低保', ' 低 保 ', '低保家庭', '最低生活保障', '最低生活保障家庭']],
  ['EXTREME_HARDSHIP_SUPPORT', ['特困', '特困供养', '特困救助供养']],
  ['ORPHAN', ['孤儿']],
  ['DE_FACTO_UNSUPPORTED', ['事实无人抚养', '事实无人抚养儿童']],
  ['MARTYR_CHILD', ['烈士子女']],
  ['DISABILITY', ['残疾学生', '残疾人子女', '残疾', '残疾学生或残疾人子女']],
  ['SUDDEN_HARDSHIP', ['突发困难', '突发严重困难']],
])('%s', (category, words) => {
  for (const word of words)
    expect(read(row('青禾小学', '1001', '林小满', word)).pupils).toMatchObject([{ category, name: '林小满' }])
})

test('a row that leads to nobody is named by its cell: the school by name, the child by none', () => {
  const [listed] = read(row('青禾小学', 1001, '林小满', '低保')).pupils
  const at = { sheet: LIST_SHEET, expected: null }
  expect(listed?.unmatched('SCHOOL_UNKNOWN')).toEqual({ ...at, cell: 'A2', code: 'SCHOOL_UNKNOWN', found: '青禾小学' })
  expect(listed?.unmatched('SCHOOL_WITHOUT_PLAN')).toMatchObject({ cell: 'A2', found: '青禾小学' })
  expect(listed?.unmatched('PUPIL_UNKNOWN')).toEqual({ ...at, cell: 'B2', code: 'PUPIL_UNKNOWN', found: null })
})

test('faults: empty cells, numbers, names and words that are none, a child twice in one school', () => {
  const list = read(
    row(null, '1001', '林小满', '低保'),
    row('青禾小学', '340506201601014321', '林小满', '低保'),
    row('青禾小学', '1003', '8', '低保'),
    row('青禾小学', '1004', '林小满', '有点难'),
    row('青禾小学', '1005', '林小满', '低保'),
    row('青禾小学', '1005', '林小满', '孤儿'),
    row('云岭小学', '1005', '林小满', '孤儿'),
    row(null, null, null, null, '只有备注'),
  )
  expect(list.faults.map(({ cell, code, found }) => [cell, code, found])).toEqual([
    ['A2', 'EMPTY', null],
    ['B3', 'NOT_A_NUMBER', null],
    ['C4', 'NOT_A_NAME', null],
    ['D5', 'NOT_A_CHOICE', null],
    ['B7', 'DUPLICATE_PUPIL', null],
  ])
  // A row short of anything leads to nobody.
  expect(list.pupils.map(({ school, studentNumber }) => [school, studentNumber])).toEqual([
    ['青禾小学', '1005'],
    ['青禾小学', '1005'],
    ['云岭小学', '1005'],
  ])
  expect(list.faults.at(-1)?.expected).toBe('6')
  expect(list.faults[3]?.expected).toBe('脱贫户、低保、特困、孤儿、事实无人抚养、烈士子女、残疾学生、突发困难')
  expect([list.rows, list.ignoredColumns]).toEqual([7, ['备注']])
})

test('every sheet with the table is read; not found, or a column short, it says which', () => {
  const sheets = [
    { name: '说明', rows: [['减免名单']] },
    { name: 'Sheet1', rows: [HEADER, row('青禾小学', '1001', '林小满', '低保')] },
  ]
  expect(readHardshipList(sheets).pupils).toHaveLength(1)
  const named = { name: ` ${LIST_SHEET} `, rows: [HEADER, row('云岭小学', '2', '林小满', '孤儿')] }
  expect(readHardshipList([...sheets, named]).pupils).toMatchObject([{ school: '青禾小学' }, { school: '云岭小学' }])
  const missing = readHardshipList([])
  expect(missing.faults).toMatchObject([{ code: 'SHEET_MISSING', sheet: LIST_SHEET }])
  expect(missing).toMatchObject({ rows: 0, pupils: [], ignoredColumns: [] })
  const short = readHardshipList([{ name: LIST_SHEET, rows: [['学号', '姓名', '类别']] }])
  expect(short.faults).toMatchObject([{ code: 'COLUMN_MISSING', expected: '学校' }])
})

test('as many rows as allowed, and one more', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => row('青禾小学', `N${at}`, '林小满', '低保'))
  expect(read(...rows(MAX_LIST_ROWS)).faults).toEqual([])
  expect(read(...rows(MAX_LIST_ROWS + 1))).toMatchObject({
    rows: 0,
    faults: [{ code: 'TOO_MANY_ROWS', expected: '5000' }],
  })
})
