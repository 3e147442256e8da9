// Tests what is laid beside each other of two courses, and which rows are shaded.
import type { FeeLine } from '@domain/billing/fees/fee-statement'
import { type ComparedCourse, comparedRows } from './compared-rows'

interface Told {
  readonly course?: Partial<ComparedCourse['course']>
  readonly answer?: Partial<ComparedCourse>
}

function compared({ course = {}, answer = {} }: Told = {}): ComparedCourse {
  const told: Pick<ComparedCourse, 'about' | 'consumables' | 'isTeacherChecked' | 'differenceFen' | 'lessonsCovered'> =
    {
      about: null,
      consumables: [],
      isTeacherChecked: false,
      differenceFen: 2_800,
      lessonsCovered: 14,
    }
  const card: Partial<ComparedCourse['course']> = {
    courseId: 'reading',
    kind: 'ENRICHMENT',
    grades: [3, 4],
    slots: [{ weekday: 5, from: '16:30', until: '17:30' }],
    pricePerLesson: 200,
    place: '图书馆',
    teacherName: '李文澜',
    providerName: null,
    capacity: 30,
    seatsLeft: 17,
    waiting: 0,
    ...course,
  }
  const statementWith = { lines: [] }
  return { ...told, statementWith, course: card, ...answer } as unknown as ComparedCourse
}

const row = (name: string, one: ComparedCourse, other = compared()) =>
  comparedRows(one, other).find((each) => each.name === name)

test('two alike differ in nothing', () => {
  expect(comparedRows(compared(), compared()).filter(({ differs }) => differs)).toEqual([])
})

test('what the term would cost, and for how many lessons', () => {
  const chess = compared({ course: { pricePerLesson: 300 }, answer: { differenceFen: 4_200 } })
  expect(row('一学期', chess)).toEqual({
    name: '一学期',
    differs: true,
    cells: [
      { text: '42.00 元', note: '14 课时，3.00 元/课时' },
      { text: '28.00 元', note: '14 课时，2.00 元/课时' },
    ],
  })
  expect(row('一学期', compared({ answer: { differenceFen: -500 } }))?.cells[0].text).toBe('少 5.00 元')
})

test('a change to come stands beneath the time and makes the row differ', () => {
  const next = {
    from: '2026-10-08',
    slots: [{ weekday: 3, from: '16:30', until: '17:30' }],
    place: '三楼',
    teacherName: '江一帆',
  }
  expect(row('时间', compared({ course: { next } }))).toMatchObject({
    differs: true,
    cells: [{ note: '10 月 8 日起：周三 16:30–\u206017:30，三楼·江一帆' }, { note: '' }],
  })
})

test('what to bring: the school’s words first, materials beside; nothing said is nothing to bring', () => {
  const consumables = [{ name: '陶泥', spec: '', unitPrice: 100, quantity: 1, mode: 'SELF' as const }]
  const about = { outline: '', teacherIntroduction: '', whatToBring: '共读的那本书' }
  expect(row('带什么', compared({ answer: { consumables, about } }))?.cells).toEqual([
    { text: '共读的那本书', note: '耗材：陶泥' },
    { text: '不用自带', note: '' },
  ])
})

test('care is named as it would then be charged', () => {
  const line = { courseId: 'care', kind: 'CARE', payableFen: 0 } as FeeLine
  const withCare = compared({
    answer: { statementWith: { lines: [line] } as unknown as ComparedCourse['statementWith'] },
  })
  expect(row('托管费', withCare)?.cells.map(({ text }) => text)).toEqual(['0.00 元', '没报托管'])
})
