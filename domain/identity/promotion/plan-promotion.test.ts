// Tests which year comes next, what becomes of each class and of its teachers, there and back.
import { schoolDate } from '../../values/school-date'
import type { Grant } from '../roles/role'
import { cameByRoster, leadersAfter, leadersBefore, nextYearOf, planClasses } from './plan-promotion'
import { nextYearCases } from './plan-promotion.cases'
import { promotedGrants, returnedGrants } from './promote-teachers'
import { markOf, type Promotion } from './promotion'

test.each(nextYearCases)('$name: $year from $startsOn', ({ today, terms, year, startsOn }) => {
  const next = nextYearOf(
    today,
    terms.map((from) => ({ from })),
  )
  expect([next.year, next.startsOn, next.opensOn]).toEqual([year, startsOn, `${year}-06-15`])
})

const room = (grade: number, classNumber: number, classTeacherId: string | null) => ({
  _id: `s-${grade}-${classNumber}`,
  schoolId: 's',
  grade,
  classNumber,
  name: `${grade}(${classNumber})`,
  classTeacherId,
  pupils: 40,
})
const rooms = [
  room(6, 1, 'six'),
  room(5, 2, 'five'),
  room(5, 10, null),
  room(4, 2, 'four'),
  { ...room(4, 3, 'empty'), pupils: 0 },
]
const classes = planClasses(rooms, [1, 2, 3, 4, 5, 6], (id) => id !== 's-5-2')

test('each class with children goes up, in order; the highest grade finishes', () => {
  expect(classes.map(({ from, to, keepsTeachers }) => [from, to, keepsTeachers])).toEqual([
    ['s-4-2', 's-5-2', true],
    ['s-5-2', 's-6-2', false],
    ['s-5-10', 's-6-10', true],
    ['s-6-1', null, false],
  ])
})

test('a grade that is not taught above finishes here too', () => {
  expect(planClasses([room(3, 1, null)], [1, 2, 3], () => true)[0]?.to).toBeNull()
})

test('who leads each class afterwards, and again before', () => {
  expect(Object.fromEntries(leadersAfter(classes))).toEqual({
    's-4-2': null,
    's-5-2': 'four',
    's-5-10': null,
    's-6-1': null,
    's-6-2': null,
    's-6-10': null,
  })
  expect(Object.fromEntries(leadersBefore(classes))).toMatchObject({ 's-4-2': 'four', 's-5-2': 'five', 's-6-2': null })
})

const today = schoolDate('2027-08-20')
const promotion: Promotion = {
  _id: 's-2027',
  schoolId: 's',
  year: 2027,
  startsOn: schoolDate('2027-09-01'),
  state: 'RUNNING',
  classes,
  by: 'clerk',
  at: 1000,
}
const post = (homeroomId: string, about: Partial<Grant> = {}): Grant => ({
  role: 'classTeacher',
  districtId: 'd',
  schoolId: 's',
  homeroomId,
  from: schoolDate('2026-09-01'),
  grantedBy: 'import',
  ...about,
})
const live = (grants: readonly Grant[] | null) =>
  (grants ?? []).flatMap(({ homeroomId, revokedAt }) => (revokedAt === undefined ? [homeroomId] : []))

test('teachers go along or not; a child of their own is no post; doing it again changes nothing', () => {
  const guardian: Grant = { ...post(''), role: 'guardian', homeroomId: 's-4-2', pupilId: 'p' }
  const held = [post('s-4-2'), post('s-5-2'), post('s-6-1', { role: 'subjectTeacher', subject: 'ENGLISH' }), guardian]
  const after = promotedGrants(held, promotion, today)
  expect(live(after)).toEqual(['s-4-2', 's-5-2'])
  expect(after?.at(-1)).toMatchObject({ homeroomId: 's-5-2', grantedBy: markOf(promotion), from: today })
  expect(promotedGrants(after ?? [], promotion, today)).toBeNull()
})

test('the way back gives what was held and takes what was given, once; a post given since stays', () => {
  const held = [post('s-4-2'), post('s-5-2', { role: 'subjectTeacher', subject: 'ART' })]
  const since = post('s-1-1', { grantedBy: 'clerk' })
  const after = [...(promotedGrants(held, promotion, today) ?? []), since]
  const back = returnedGrants(after, promotion, { now: 2000, today })
  expect([...live(back)].sort()).toEqual(['s-1-1', 's-4-2', 's-5-2'])
  expect(returnedGrants(back ?? [], promotion, { now: 3000, today })).toBeNull()
})

test.each([
  ['never', undefined, false],
  ['for the year before', schoolDate('2026-08-20'), false],
  ['the day before promotions open', schoolDate('2027-06-14'), false],
  ['the day they open', schoolDate('2027-06-15'), true],
  ['the day before lessons', schoolDate('2027-08-31'), true],
  ['once lessons began: the roster of the year that runs', schoolDate('2027-09-01'), false],
] as const)('a whole roster imported %s', (_, on, expected) => {
  const next = { year: 2027, opensOn: schoolDate('2027-06-15'), startsOn: schoolDate('2027-09-01') }
  expect(cameByRoster(on, next)).toBe(expected)
})
