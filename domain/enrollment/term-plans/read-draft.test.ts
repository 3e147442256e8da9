// Tests reading a draft: what differs, which faults stand where, what may be published.
import { frozenPack } from '../../billing/policy/frozen-pack'
import { schoolDate } from '../../values/school-date'
import type { CurrentPlan } from '../course-plans/course-plan-difference'
import type { Course } from '../courses/course'
import { type CourseCells, cellsOf } from './course-cells'
import { EXAMPLE_STAFF, exampleCells, exampleCourse, exampleTerms } from './example-plan'
import { type DraftCourse, newDraft, type PlanDraft } from './plan-draft'
import { isChange, NO_ABOUT, publishableOf, readDraft, undecidedOf } from './read-draft'

const place = {
  _id: 'qinghe:2026-autumn',
  schoolId: 'qinghe',
  schoolName: '青禾小学',
  districtId: 'hechuan',
  termId: '2026-autumn',
}
const context = { school: { grades: [1, 2, 3, 4, 5, 6] }, staff: EXAMPLE_STAFF, pack: frozenPack }
const terms = exampleTerms()
const plan = { ...place, ...terms, packId: 'demo-2026' }
const published = (...courses: readonly Course[]): CurrentPlan => ({ plan, courses, rolls: [] })

function entry(about: Partial<CourseCells> = {}, courseId = 'ink'): DraftCourse {
  return { courseId, cells: exampleCells(about), about: NO_ABOUT, isApproved: false, rev: 1 }
}

const draftOf = (...courses: readonly DraftCourse[]): PlanDraft => ({ ...newDraft(place, true), courses })

test('a stored course typed again is the same course', () => {
  const stored = exampleCourse()
  expect(cellsOf(stored, EXAMPLE_STAFF)).toEqual(exampleCells())
  const [pending] = readDraft(draftOf(entry()), published(stored), context).pending
  expect(pending?.after).toEqual(stored)
  expect(pending && isChange(pending)).toBe(false)
  for (const seating of ['FIRST_COME', 'INVITATION'] as const) {
    const given = { ...stored, seating }
    const again = readDraft(draftOf(entry(cellsOf(given, EXAMPLE_STAFF))), published(given), context).pending[0]
    expect(again?.after).toEqual(given)
    const byWishes = readDraft(draftOf(entry()), published(given), context).pending[0]
    expect(byWishes?.after?.seating).toBe('WISHES')
    expect(byWishes && isChange(byWishes)).toBe(true)
  }
  const [moved] = readDraft(draftOf(entry({ place: '美术室' })), published(stored), context).pending
  expect(moved && isChange(moved)).toBe(true)
})

test.each<readonly [Partial<CourseCells>, readonly (readonly [string, string])[]]>([
  [{}, []],
  [{ price: '6.00' }, []],
  [{ price: '6.01' }, [['price', 'PRICE_OVER_CAP']]],
  [{ title: '' }, [['title', 'EMPTY']]],
  [{ slots: '周四下午' }, [['slots', 'NOT_A_TIME']]],
  [{ grades: '七年级' }, [['grades', 'GRADE_NOT_TAUGHT_HERE']]],
  [{ lessons: '500' }, [['lessons', 'TOO_FEW_SCHOOL_DAYS']]],
  [{ startsOn: '2027-02-01' }, [['startsOn', 'DATE_OUT_OF_TERM']]],
  [{ capacity: '0' }, [['capacity', 'NOT_A_NUMBER']]],
  [{ teacherNumber: 'Q009' }, [['teacherNumber', 'TEACHER_UNKNOWN']]],
  [
    { kind: '托管', field: '托管', slots: '周一至周五 15:40-17:29' },
    [
      ['slots', 'ENDS_BEFORE_WORK_ENDS'],
      ['price', 'PRICE_OVER_CAP'],
    ],
  ],
  [{ kind: '托管', field: '托管', slots: '周一至周五 15:40-17:30', price: '2' }, []],
  [{ seating: '学校邀请' }, []],
  [{ seating: '谁先谁得' }, [['seating', 'NOT_A_CHOICE']]],
  [
    { kind: '托管', field: '托管', slots: '周一至周五 15:40-17:30', price: '2', seating: '学校邀请' },
    [['seating', 'NOT_A_CHOICE']],
  ],
])('typed %j: %j', (about, expected) => {
  const read = readDraft(draftOf(entry(about)), published(exampleCourse()), context)
  expect(read.pending[0]?.faults.map(({ column, code }) => [column, code])).toEqual(expected)
})

test('a room, a teacher and a number are taken once, by name', () => {
  const other = exampleCourse({ _id: 'clay', code: 'K06', title: '陶艺' })
  const read = readDraft(draftOf(entry({ code: 'K06' })), published(exampleCourse(), other), context)
  expect(read.pending[0]?.faults.map(({ column, code, expected }) => [column, code, expected])).toEqual([
    ['code', 'DUPLICATE_COURSE', '陶艺'],
    ['teacherNumber', 'TEACHER_CLASH', '陶艺'],
    ['place', 'PLACE_CLASH', '陶艺'],
  ])
})

test('what the school decides is published at once; what the district decides once it is approved', () => {
  const current = published(exampleCourse())
  const room = draftOf(entry({ place: '美术室' }))
  const dearer = draftOf(entry({ price: '5.50' }))
  const readDearer = readDraft(dearer, current, context)
  expect(publishableOf(room, readDraft(room, current, context), true).courses).toHaveLength(1)
  expect(undecidedOf(dearer, readDearer)).toEqual({ courseIds: ['ink'], terms: false })
  expect(publishableOf(dearer, readDearer, true).courses).toHaveLength(0)
  const approved = draftOf({ ...entry({ price: '5.50' }), isApproved: true })
  expect(publishableOf(approved, readDraft(approved, current, context), true).courses).toHaveLength(1)
  const faulty = draftOf(entry({ place: '' }))
  expect(publishableOf(faulty, readDraft(faulty, current, context), true).courses).toHaveLength(0)
})

test('nothing of a first plan is published before its dates are approved', () => {
  const first: PlanDraft = { ...newDraft(place, false), terms, courses: [{ ...entry(), isApproved: true }] }
  const none: CurrentPlan = { plan: null, courses: [], rolls: [] }
  expect(publishableOf(first, readDraft(first, none, context), false)).toEqual({ courses: [], terms: false })
  const approved = { ...first, isTermsApproved: true }
  expect(publishableOf(approved, readDraft(approved, none, context), false)).toMatchObject({ terms: true })
})

test('a closure moves the lessons after it; without a day left the last falls away', () => {
  const stored = exampleCourse()
  const closed = { ...terms.term, closures: [{ date: schoolDate('2026-10-15'), reason: '运动会' }] }
  const read = readDraft({ ...draftOf(), terms: { ...terms, term: closed } }, published(stored), context)
  const dates = read.kept[0]?.after.lessonDates ?? []
  expect(dates).toHaveLength(10)
  expect(dates).not.toContain('2026-10-15')
  expect((dates.at(-1) ?? '') > (stored.lessonDates.at(-1) ?? '')).toBe(true)
  const short = { ...closed, until: stored.lessonDates.at(-1) ?? closed.until }
  const cut = readDraft({ ...draftOf(), terms: { ...terms, term: short } }, published(stored), context)
  expect(cut.kept[0]?.after.lessonDates).toHaveLength(9)
})
