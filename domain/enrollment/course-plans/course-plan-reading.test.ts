// Tests reading a course plan, and that every cell that breaks a rule is reported.
import { chizhou2021 } from '../../billing/policy/chizhou-2021'
import { enrichmentOnly } from '../../billing/policy/course-price.cases'
import { frozenPack } from '../../billing/policy/frozen-pack'
import { instantOf, type SchoolDate, schoolDate } from '../../values/school-date'
import type { Cell, Sheet } from '../../workbooks/workbook-cell'
import { MAX_COURSE_ROWS, readCoursePlan } from './course-plan-reading'

const context = {
  school: { grades: [1, 2, 3, 4, 5, 6] },
  packOfTerm: ({ from }: { readonly from: SchoolDate }) => (from >= frozenPack.effectiveFrom ? frozenPack : null),
  staff: [
    { number: 'T01', personId: 'P1', name: '周老师' },
    { number: 'T02', personId: 'P2', name: '吴老师' },
  ],
}

const PLAN: Readonly<Record<string, readonly Cell[]>> = {
  学期: ['2026-2027学年第一学期'],
  学期代码: ['2026-autumn'],
  开学日期: [20260901],
  放假日期: [new Date(Date.UTC(2027, 0, 22))],
  选课开始: ['2026-09-07 08:00'],
  选课截止: ['2026年9月18日 18：00'],
  停课日: ['2027-01-01', '元旦'],
  调休日: ['2026-10-10', '按周五课表'],
}

function planSheet(changes: Readonly<Record<string, readonly Cell[]>> = {}): Sheet {
  const lines = { ...PLAN, ...changes }
  return {
    name: '方案',
    rows: [['青禾小学课后服务方案'], ...Object.entries(lines).map(([name, cells]) => [name, ...cells])],
  }
}

const HEADER: Cell[] = [
  ...['课程编号', '课程名称', '类别', '领域', '年级', '上课时间', '开课日期', '课时数', '每课时价格', '名额'],
  ...['地点', '教师工号', '教师姓名', '机构', '耗材'],
]
const CHESS: Cell[] = [
  ...['C01', '国际象棋', '个性化', '阅读', '三、四年级', '周二 16：30-17：30', '2026.9.21', 12, '￥6.00', '３０'],
  ...['科技楼203', 'T01', '周老师', null, null],
]

/** The chess course with some cells replaced. */
function course(changes: Readonly<Record<number, Cell>> = {}): Cell[] {
  return CHESS.map((cell, column) => (column in changes ? (changes[column] ?? null) : cell))
}

function coursesSheet(...rows: readonly (readonly Cell[])[]): Sheet {
  return { name: '课程', rows: [['课程一览'], HEADER, ...rows] }
}

function faultsOf(...sheets: readonly Sheet[]) {
  return readCoursePlan(sheets, context).faults.map(({ cell, code, found, expected }) => [cell, code, found, expected])
}

const ROBOTS = { 0: 'C02', 10: '科技楼204', 11: 'T02', 12: null }

test('a plan in the school’s own way of writing', () => {
  const { terms, faults, packId } = readCoursePlan([planSheet(), coursesSheet()], context)
  expect(faults).toEqual([])
  expect(packId).toBe('demo-2026')
  expect(terms).toEqual({
    term: {
      id: '2026-autumn',
      name: '2026-2027学年第一学期',
      from: '2026-09-01',
      until: '2027-01-22',
      closures: [{ date: '2027-01-01', reason: '元旦' }],
      makeupFollows: [{ date: '2026-10-10', weekday: 5 }],
    },
    opensAt: instantOf(schoolDate('2026-09-07'), '08:00'),
    closesAt: instantOf(schoolDate('2026-09-18'), '18:00'),
  })
})

test('a course with its lessons counted off the school calendar', () => {
  const consumables = '棋盘/木质/12.50/1/自备；笔记本/A5/３/2/可委托'
  const { courses, faults } = readCoursePlan([planSheet(), coursesSheet(course({ 7: 3, 14: consumables }))], context)
  expect(faults).toEqual([])
  expect(courses).toEqual([
    {
      row: 3,
      course: {
        code: 'C01',
        title: '国际象棋',
        kind: 'ENRICHMENT',
        field: 'READING',
        grades: [3, 4],
        slots: [{ weekday: 2, from: '16:30', until: '17:30' }],
        // 2026-09-21 is a Monday.
        lessonDates: ['2026-09-22', '2026-09-29', '2026-10-13'],
        pricePerLesson: 600,
        capacity: 30,
        place: '科技楼203',
        teacherId: 'P1',
        teacherName: '周老师',
        providerName: null,
        consumables: [
          { name: '棋盘', spec: '木质', unitPrice: 1250, quantity: 1, mode: 'SELF' },
          { name: '笔记本', spec: 'A5', unitPrice: 300, quantity: 2, mode: 'ENTRUSTED' },
        ],
      },
    },
  ])
})

test('an outside teacher has a name and a provider, no number; without dates a course runs all term', () => {
  const row = course({ 6: null, 7: null, 11: null, 12: '钱教练', 13: '禾川青少年宫' })
  const [read] = readCoursePlan([planSheet(), coursesSheet(row)], context).courses
  expect(read?.course).toMatchObject({ teacherId: null, teacherName: '钱教练', providerName: '禾川青少年宫' })
  expect(read?.course.lessonDates.at(0)).toBe('2026-09-01')
  expect(read?.course.lessonDates.at(-1)).toBe('2027-01-19')
})

test.each([
  ['a missing line', { 学期代码: [null] }, ['B3', 'EMPTY', null, null]],
  ['another term’s code', { 学期代码: ['2027-spring'] }, ['B3', 'NOT_A_CHOICE', '2027-spring', '2026-autumn']],
  ['a code of its own', { 学期代码: ['第一学期'] }, ['B3', 'NOT_A_CHOICE', '第一学期', '2026-autumn']],
  ['no date', { 开学日期: ['九月'] }, ['B4', 'NOT_A_DATE', '九月', '2026-09-01']],
  ['dates reversed', { 放假日期: ['2026-01-22'] }, ['B5', 'DATES_REVERSED', '2026-01-22', '2026-09-01～2027-05-09']],
  [
    'a slip in the year',
    { 放假日期: ['2028-01-22'] },
    ['B5', 'DATE_OUT_OF_TERM', '2028-01-22', '2026-09-01～2027-05-09'],
  ],
  ['no time', { 选课开始: ['8点'] }, ['B6', 'NOT_A_TIME', '8点', '2026-09-07 08:00']],
  [
    'a window that closes first',
    { 选课截止: ['2026-09-07 08:00'] },
    ['B7', 'DATES_REVERSED', '2026-09-07 08:00', null],
  ],
  ['a closure without reason', { 停课日: ['2027-01-01'] }, ['C8', 'EMPTY', null, null]],
  [
    'a closure out of term',
    { 停课日: ['2026-08-31', '布置考场'] },
    ['B8', 'DATE_OUT_OF_TERM', '2026-08-31', '2026-09-01～2027-01-22'],
  ],
  ['a timetable that is none', { 调休日: ['2026-10-10', '休息'] }, ['C9', 'NOT_A_CHOICE', '休息', '按周五课表']],
] as const)('plan: %s', (_, changes, fault) => {
  expect(faultsOf(planSheet(changes), coursesSheet())).toEqual([fault])
})

test('several closures under one merged name', () => {
  const sheet = planSheet()
  const rows = [...sheet.rows, ['停课日', '2026-11-05', '运动会'], [null, 20261106, '运动会']]
  const { terms, faults } = readCoursePlan([{ ...sheet, rows }, coursesSheet()], context)
  expect(faults).toEqual([])
  expect(terms?.term.closures.map(({ date }) => date)).toEqual(['2027-01-01', '2026-11-05', '2026-11-06'])
})

test('no fee policy in force when the term begins', () => {
  const early = planSheet({ 开学日期: ['2026-08-31'] })
  expect(faultsOf(early, coursesSheet())).toEqual([[null, 'DATE_OUT_OF_TERM', null, '2026-08-31']])
})

test.each([
  ['code', { 0: '一号课' }, ['A3', 'NOT_A_NUMBER', '一号课', null]],
  ['title', { 1: null }, ['B3', 'EMPTY', null, null]],
  ['kind', { 2: '学科' }, ['C3', 'NOT_A_CHOICE', '学科', '托管、个性化、个性化课程']],
  ['field', { 3: '奥数' }, ['D3', 'NOT_A_CHOICE', '奥数', '托管、科创、体育、艺术、阅读、劳动']],
  ['field of care', { 3: '托管' }, ['D3', 'NOT_A_CHOICE', '托管', '托管、科创、体育、艺术、阅读、劳动']],
  ['grades', { 4: '全校' }, ['E3', 'NOT_A_GRADE', '全校', null]],
  ['grades not taught', { 4: '6-7' }, ['E3', 'GRADE_NOT_TAUGHT_HERE', '6-7', '1、2、3、4、5、6']],
  ['time', { 5: '周二下课后' }, ['F3', 'NOT_A_TIME', '周二下课后', '周二 16:30-17:30']],
  ['first day', { 6: '2027-02-01' }, ['G3', 'DATE_OUT_OF_TERM', '2027-02-01', '2026-09-01～2027-01-22']],
  ['too many lessons', { 7: 40 }, ['H3', 'TOO_FEW_SCHOOL_DAYS', '40', '17']],
  ['no lessons', { 7: 0 }, ['H3', 'NOT_A_NUMBER', '0', '1～600']],
  ['price', { 8: '面议' }, ['I3', 'NOT_A_PRICE', '面议', null]],
  ['price over the cap (F17)', { 8: 6.01 }, ['I3', 'PRICE_OVER_CAP', '6.01', '600']],
  ['seats', { 9: 0 }, ['J3', 'NOT_A_NUMBER', '0', '1～2000']],
  ['teacher', { 11: 'T99', 12: null }, ['L3', 'TEACHER_UNKNOWN', 'T99', null]],
  ['another teacher’s number', { 11: 'T02' }, ['L3', 'TEACHER_UNKNOWN', 'T02', null]],
  ['no teacher', { 11: null, 12: null }, ['M3', 'EMPTY', null, null]],
  ['consumables', { 14: '陶泥/5斤/86.00' }, ['O3', 'CONSUMABLE_INCOMPLETE', '陶泥/5斤/86.00', null]],
] as const)('course: %s', (_, changes, fault) => {
  expect(faultsOf(planSheet(), coursesSheet(course(changes)))).toEqual([fault])
})

test('the cap itself is allowed', () => {
  expect(faultsOf(planSheet(), coursesSheet(course({ 8: 6 })))).toEqual([])
})

test('F1 a care course under a pack that prices enrichment only is refused in the plan, unless it is free', () => {
  const under = (price: number) =>
    readCoursePlan([planSheet(), coursesSheet(course({ 2: '托管', 3: '托管', 5: '周二 16:30-17:30', 8: price }))], {
      ...context,
      packOfTerm: () => enrichmentOnly,
    }).faults.map(({ cell, code }) => [cell, code])
  expect(under(2)).toEqual([['C3', 'KIND_NOT_PRICED']])
  expect(under(0)).toEqual([])
})

test('F4 a price by the lesson is held to a guide price of the term: fifteen times 50.00 are above 600', () => {
  const under = (lessons: number) =>
    readCoursePlan([planSheet(), coursesSheet(course({ 7: lessons, 8: 50 }))], {
      ...context,
      packOfTerm: () => chizhou2021,
    }).faults.map(({ cell, code, found, expected }) => [cell, code, found, expected])
  expect(under(15)).toEqual([['I3', 'PRICE_OVER_TERM_CAP', '50', '60000']])
  expect(under(12)).toEqual([])
})

test('care may end when the working day does, not before', () => {
  const care = { 2: '托管', 3: '托管', 8: 2, 7: null, 6: null }
  expect(faultsOf(planSheet(), coursesSheet(course({ ...care, 5: '周一至周五 15:40-17:30' })))).toEqual([])
  expect(faultsOf(planSheet(), coursesSheet(course({ ...care, 5: '周一至周五 15:40-17:29' })))).toEqual([
    ['F3', 'ENDS_BEFORE_WORK_ENDS', '周一至周五 15:40-17:29', '17:30'],
  ])
})

test('F5 an afternoon of two lessons: 55 days are 110 lessons, at 2.00 each', () => {
  const two = { 2: '托管', 3: '托管', 6: null, 7: 110, 8: 2 }
  for (const slots of ['周一至周五 15:40-17:40（2课时）', '周一至周五 15:40-16:30；周一至周五 16:40-17:40']) {
    const { courses, faults } = readCoursePlan([planSheet(), coursesSheet(course({ ...two, 5: slots }))], context)
    expect(faults).toEqual([])
    const dates = courses[0]?.course.lessonDates ?? []
    expect([dates.length, new Set(dates).size]).toEqual([110, 55])
  }
})

test('F7 a price by the term or the month, and what the government bought, can be entered', () => {
  const header = [...HEADER, '计价方式', '政府购买']
  const under = (...cells: readonly Cell[]) =>
    readCoursePlan([planSheet(), { name: '课程', rows: [header, [...course({ 7: 12, 8: 300 }), ...cells]] }], {
      ...context,
      packOfTerm: () => chizhou2021,
    })
  expect(under('按学期', '是').courses[0]?.course).toMatchObject({
    pricePerLesson: 30_000,
    priceUnit: 'TERM',
    governmentBought: true,
  })
  expect(under('按学期', '否').courses[0]?.course).not.toHaveProperty('governmentBought')
  // 12 Tuesdays from 2026-09-22 on touch four months: 1,200.00 a term
  expect(under('按月').faults.map(({ code }) => code)).toEqual(['PRICE_OVER_TERM_CAP'])
  expect(under('按周').faults.map(({ code, expected }) => [code, expected])).toEqual([
    ['NOT_A_CHOICE', '按课时、按天、按月、按学期'],
  ])
})

describe('two courses', () => {
  const faultsWith = (changes: Readonly<Record<number, Cell>>) =>
    faultsOf(planSheet(), coursesSheet(course(), course({ ...ROBOTS, ...changes })))

  test('may not share a number', () => {
    expect(faultsWith({ 0: 'c01' })).toEqual([['A4', 'DUPLICATE_COURSE', 'C01', '3']])
  })

  test('may not share a teacher or a room at the same time', () => {
    expect(faultsWith({ 11: 'T01' })).toEqual([['L4', 'TEACHER_CLASH', null, '3']])
    expect(faultsWith({ 10: '科技楼203' })).toEqual([['K4', 'PLACE_CLASH', '科技楼203', '3']])
  })

  test('may follow each other, run on other days, or after each other in the term', () => {
    const same = { 10: '科技楼203', 11: 'T01' }
    expect(faultsWith({ ...same, 5: '周二 17:30-18:00' })).toEqual([])
    expect(faultsWith({ ...same, 5: '周二 17:29-18:00' })).toHaveLength(2)
    expect(faultsWith({ ...same, 5: '周三 16:30-17:30' })).toEqual([])
    expect(faultsWith({ ...same, 6: '2026-12-21', 7: 3 })).toEqual([])
  })

  test('may share the playground', () => {
    const rows = [course({ 10: '操场' }), course({ ...ROBOTS, 10: '操场' })]
    expect(faultsOf(planSheet(), coursesSheet(...rows))).toEqual([])
  })

  test('outside teachers of one name are one person only within one provider', () => {
    const outside = (provider: string, more = {}) => course({ 11: null, 12: '钱教练', 13: provider, ...more })
    const second = { 0: 'C02', 10: '科技楼204' }
    expect(faultsOf(planSheet(), coursesSheet(outside('甲'), outside('甲', second)))).toEqual([
      ['M4', 'TEACHER_CLASH', null, '3'],
    ])
    expect(faultsOf(planSheet(), coursesSheet(outside('甲'), outside('乙', second)))).toEqual([])
  })
})

test('sheets that are not there, and too many rows', () => {
  expect(faultsOf()).toEqual([
    [null, 'SHEET_MISSING', null, null],
    [null, 'SHEET_MISSING', null, null],
  ])
  const many = Array.from({ length: MAX_COURSE_ROWS + 1 }, () => course())
  expect(faultsOf(planSheet(), coursesSheet(...many))).toEqual([[null, 'TOO_MANY_ROWS', null, '300']])
})
