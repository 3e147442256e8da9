// Builds course-plan workbooks for the import tests: real .xlsx bytes in the schools' form.
import { type SheetOf, type Value, workbookOf } from '../identity/roster-workbook'

const HEADER = [
  ...['课程编号', '课程名称', '类别', '领域', '年级', '上课时间', '开课日期', '课时数', '每课时价格', '名额'],
  ...['地点', '教师工号', '教师姓名', '机构', '耗材', '背景核查日期', '遴选日期'],
]

export function planSheet(changes: Readonly<Record<string, Value>> = {}): SheetOf {
  const lines: Readonly<Record<string, Value>> = {
    学期: '2026-2027学年第一学期',
    学期代码: '2026-autumn',
    开学日期: new Date(Date.UTC(2026, 8, 1)),
    放假日期: '2027.1.22',
    选课开始: '2026-09-07 08:00',
    选课截止: '2026-09-18 18:00',
    ...changes,
  }
  return { sheet: '方案', data: [...Object.entries(lines), ['停课日', 20270101, '元旦']] }
}

/** Course `number` has a room of its own, and an outside teacher of its own. */
export function courseCells(number: number, changes: Readonly<Record<number, Value>> = {}): Value[] {
  const cells: Value[] = [`C${number}`, `课程${number}`, '个性化', '科创', '三、四年级', '周三 16：30-17：30']
  cells.push(
    '2026-09-21',
    10,
    '￥6.00',
    20,
    `教室${number}`,
    null,
    `外聘${'甲乙丙丁戊'[number % 5]}`,
    `机构${number}`,
    null,
    '2026-08-20',
    '2026-08-10',
  )
  return cells.map((cell, column) => changes[column] ?? cell)
}

export function coursesSheet(rows: readonly (readonly Value[])[]): SheetOf {
  return {
    sheet: '课程',
    data: [[{ value: '课程一览', columnSpan: 3 }, null, null], HEADER, ...rows.map((row) => [...row])],
  }
}

/** Beside 名额 a column 人数上限, which fits as well. */
export function planWithTwoCapacities(cells: readonly Value[], limit: number): Promise<Buffer> {
  const [, header = [], row = []] = coursesSheet([cells]).data
  return workbookOf([
    planSheet(),
    {
      sheet: '课程',
      data: [
        [...header, '人数上限'],
        [...row, limit],
      ],
    },
  ])
}

export function planWorkbook(rows: readonly (readonly Value[])[], changes: Readonly<Record<string, Value>> = {}) {
  return workbookOf([planSheet(changes), coursesSheet(rows)])
}
