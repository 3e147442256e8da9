// Tests the yearly roster: joiners, moves, leavers, ended posts; and that a repeat changes nothing.
import { type SchoolDate, schoolDate } from '../../values/school-date'
import type { Person } from '../people/person'
import type { Pupil } from '../pupils/pupil'
import type { Homeroom } from '../schools/school'
import { type CurrentRoster, compareRoster, type RosterDifference } from './roster-difference'
import { type NamedRoster, wantedRoster } from './roster-documents'

const today = schoolDate('2026-09-07')
const school = { _id: 'qinghe', name: '青禾小学', districtId: 'hechuan' }
const EMPTY: CurrentRoster = { homerooms: [], pupils: [], people: [], staff: [] }
const ABOUT = { schoolId: 'qinghe', grades: [1, 2, 3, 4, 5, 6], today, now: 99 }

/** `a@3` is pupil a of 三(1)班; the guardian's phone is the pupil's letter unless given. */
function pupil(text: string, phone?: string): NamedRoster['pupils'][number] {
  const [number = '', grade] = text.split('@')
  const guardians = [{ name: '家长', phone: phone ?? number }]
  return { grade: Number(grade), classNumber: 1, studentNumber: number, name: `学生${number}`, guardians }
}

function teacher(number: string, grade: number | null): NamedRoster['teachers'][number] {
  const homeroom = grade === null ? null : { grade, classNumber: 1 }
  return { number, name: `老师${number}`, phone: number, homeroom }
}

function roster(
  pupils: readonly NamedRoster['pupils'][number][],
  teachers: readonly NamedRoster['teachers'][number][] = [],
): NamedRoster {
  return { pupils, teachers }
}

interface Way {
  readonly scope?: 'ADDITIONS' | 'WHOLE_SCHOOL'
  readonly erased?: readonly string[]
  readonly on?: SchoolDate
}

function compare(
  current: CurrentRoster,
  named: NamedRoster,
  { scope = 'WHOLE_SCHOOL', erased = [], on = today }: Way = {},
) {
  const ids = { person: (phone: string) => `P${phone}`, pupil: (number: string) => `S${number}` }
  const wanted = wantedRoster(named, { school, ids, today: on, erased: new Set(erased) })
  return compareRoster(current, wanted, { ...ABOUT, today: on, scope })
}

/** What the store holds once a difference was written to `before`. */
function after(before: CurrentRoster, { homerooms, pupils, people, staff }: RosterDifference): CurrentRoster {
  const changed = new Map(people.changed.map((change) => [change._id, change.grants]))
  return {
    homerooms: written<Homeroom>(before.homerooms, homerooms),
    pupils: written<Pupil>(before.pupils, pupils),
    people: [
      ...before.people.map((person): Person => ({ ...person, grants: changed.get(person._id) ?? person.grants })),
      ...people.added,
    ],
    staff: staff ?? before.staff,
  }
}

function written<D extends { readonly _id: string }>(
  before: readonly D[],
  { added, changed }: { added: readonly D[]; changed: readonly { ids: readonly string[]; values: Partial<D> }[] },
): readonly D[] {
  const valuesOf = ({ _id }: D) => changed.filter(({ ids }) => ids.includes(_id)).map(({ values }) => values)
  return [...before, ...added].map((document) => Object.assign({}, document, ...valuesOf(document)))
}

const LAST_YEAR = roster(
  [pupil('a@1'), pupil('b@3'), pupil('c@6'), pupil('d@3')],
  [teacher('1', 1), teacher('3', 3), teacher('6', 6), teacher('9', null)],
)
const before = after(EMPTY, compare(EMPTY, LAST_YEAR))
const THIS_YEAR = roster(
  [pupil('n@1'), pupil('a@2'), pupil('b@4', 'newPhone')],
  [teacher('1', 2), teacher('3', null), teacher('9', 1)],
)
const linesOf = ({ changes }: RosterDifference) =>
  changes.map(({ kind, name, from, to }) => [kind, name, from, to].join(' '))

test('a year later: leavers first, then staff and posts, guardians, moves, new pupils', () => {
  expect(linesOf(compare(before, THIS_YEAR))).toEqual([
    'GRADUATED 学生c 六(1)班 ',
    'LEFT 学生d 三(1)班 ',
    'POST_ENDED 老师1 一(1)班 二(1)班',
    'POST_ENDED 老师3 三(1)班 ',
    'STAFF_LEFT 老师6 六(1)班 ',
    'POST_ENDED 老师9  一(1)班',
    'GUARDIAN_ENDED 学生b 家长 b****b ',
    'GUARDIAN_ADDED 学生b  家长 new****hone',
    'MOVED 学生a 一(1)班 二(1)班',
    'MOVED 学生b 三(1)班 四(1)班',
    'JOINED 学生n  一(1)班',
  ])
})

test('what is stored: leaving with day and reason, rooms without a leader, the staff list', () => {
  const { pupils, homerooms, staff } = after(before, compare(before, THIS_YEAR))
  const leaving = pupils.filter(({ leftOn }) => leftOn !== null)
  expect(leaving.map(({ _id, leftOn, leftReason }) => [_id, leftOn, leftReason])).toEqual([
    ['Sc', today, 'GRADUATED'],
    ['Sd', today, 'OTHER'],
  ])
  expect(homerooms.map(({ _id, classTeacherId }) => [_id, classTeacherId])).toEqual([
    ['qinghe-1-1', 'P9'],
    ['qinghe-3-1', null],
    ['qinghe-6-1', null],
    ['qinghe-2-1', 'P1'],
    ['qinghe-4-1', null],
  ])
  expect(staff.map(({ number }) => number)).toEqual(['1', '3', '9'])
})

test('the second time nothing', () => {
  const again = compare(after(before, compare(before, THIS_YEAR)), THIS_YEAR)
  expect(again.changes).toEqual([])
  expect(again.staff).toBeNull()
  expect([again.homerooms, again.pupils, again.people].map(({ added, changed }) => [added, changed])).toEqual([
    [[], []],
    [[], []],
    [[], []],
  ])
  expect(again.summary.pupils).toEqual({ added: 0, changed: 0, unchanged: 3, missing: 0 })
  expect(again.summary.guardians.missing).toBe(2)
})

test('half stored: whatever part of the people was written, finishing it comes to the same end', () => {
  const whole = compare(before, THIS_YEAR)
  for (let count = 0; count < whole.people.changed.length; count += 1) {
    const half = { ...whole, people: { ...whole.people, changed: whole.people.changed.slice(0, count) } }
    const finished = after(after(before, half), compare(after(before, half), THIS_YEAR))
    expect(finished).toEqual(after(before, whole))
  }
})

test('additions take nobody out, and list what else they change', () => {
  const { changes, pupils, people } = compare(before, THIS_YEAR, { scope: 'ADDITIONS' })
  expect(changes.map(({ kind }) => kind)).toEqual([
    'POST_ENDED',
    'POST_ENDED',
    'GUARDIAN_ADDED',
    'MOVED',
    'MOVED',
    'JOINED',
  ])
  expect(pupils.leavers).toEqual([])
  expect(pupils.counts).toEqual({ added: 1, changed: 2, unchanged: 0, missing: 2 })
  expect(people.changed.flatMap(({ ended }) => ended)).toEqual([])
})

test('without the teachers’ sheet no teacher and no post ends', () => {
  const { changes, staff, homerooms } = compare(before, roster(THIS_YEAR.pupils))
  expect(changes.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['STAFF_LEFT']))
  expect(changes.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['POST_ENDED']))
  expect(staff).toBeNull()
  expect(homerooms.changed).toEqual([])
})

test('a leaver who is named again is back, by either way', () => {
  const gone = after(before, compare(before, THIS_YEAR))
  for (const scope of ['ADDITIONS', 'WHOLE_SCHOOL'] as const) {
    const back = compare(gone, roster([pupil('d@4')]), { scope })
    expect(back.changes.filter(({ kind }) => kind === 'JOINED').map(({ name }) => name)).toEqual(['学生d'])
    const child = after(gone, back).pupils.find(({ _id }) => _id === 'Sd')
    expect(child).toMatchObject({ leftOn: null, leftReason: null, homeroomId: 'qinghe-4-1' })
  }
})

test('the first day is that of the first roster, whether one stays or comes back; unknown stays unknown', () => {
  const later = schoolDate('2027-03-01')
  const firstDays = (current: typeof before, pupils: readonly NamedRoster['pupils'][number][]) =>
    new Map(
      after(current, compare(current, roster(pupils), { on: later })).pupils.map(({ _id, joinedOn }) => [
        _id,
        joinedOn,
      ]),
    )
  const gone = after(before, compare(before, THIS_YEAR))
  const named = [pupil('a@2'), pupil('d@4'), pupil('e@1')]
  expect(['Sa', 'Sd', 'Se'].map((id) => firstDays(gone, named).get(id))).toEqual([today, today, later])
  const undated = { ...before, pupils: before.pupils.map((one) => ({ ...one, joinedOn: null })) }
  expect(firstDays(undated, [pupil('a@2')]).get('Sa')).toBeNull()
})

test('a post given by invitation stays, and so does the one who leads', () => {
  const led = before.people.map((person): Person => {
    const grants = person.grants.map((grant) => ({ ...grant, grantedBy: 'invitation:i' }))
    return person._id === 'P3' ? { ...person, grants } : person
  })
  const kept = compare({ ...before, people: led }, roster([pupil('b@3')], [teacher('1', 1)]))
  expect(linesOf(kept).filter((line) => line.includes('老师3'))).toEqual([])
  expect(kept.homerooms.changed).toEqual([{ ids: ['qinghe-6-1'], values: { classTeacherId: null } }])
})

test('a child whose data was deleted is not brought back, nor are its guardians, and counts as unchanged', () => {
  const difference = compare(EMPTY, roster([pupil('a@1'), pupil('z@1')]), { erased: ['Sz'] })
  expect(difference.pupils.added.map(({ _id }) => _id)).toEqual(['Sa'])
  expect(difference.people.added.map(({ _id }) => _id)).toEqual(['Pa'])
  expect(difference.summary.pupils).toEqual({ added: 1, changed: 0, unchanged: 1, missing: 0 })
})
