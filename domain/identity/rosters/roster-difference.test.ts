// Tests that an import writes only what differs, and that additions remove nothing.
import type { SchoolDate } from '../../values/school-date'
import type { Person } from '../people/person'
import type { Grant } from '../roles/role'
import { type CurrentRoster, compareRoster, type RosterDifference, type RosterImport } from './roster-difference'
import { type NamedRoster, wantedRoster } from './roster-documents'

const today = '2026-09-07' as SchoolDate
const school = { _id: 'qinghe', name: '青禾小学', districtId: 'hechuan' }
const context = {
  school,
  today,
  ids: { person: (phone: string) => `P${phone}`, pupil: (number: string) => `S${number}` },
}
const ABOUT: RosterImport = { schoolId: 'qinghe', grades: [1, 2, 3, 4, 5, 6], scope: 'ADDITIONS', today, now: 99 }
const EMPTY: CurrentRoster = { homerooms: [], pupils: [], people: [], staff: [] }

function pupil(number: string, phones: readonly string[], grade = 3): NamedRoster['pupils'][number] {
  const guardians = phones.map((phone) => ({ name: `家长${phone}`, phone }))
  return { grade, classNumber: 2, studentNumber: number, name: `学生${number}`, guardians }
}

function roster(pupils: readonly NamedRoster['pupils'][number][], teachers: NamedRoster['teachers'] = []): NamedRoster {
  return { pupils, teachers }
}

const teacher = { number: 'T1', name: '周老师', phone: '1', homeroom: { grade: 3, classNumber: 2 } }

function compare(current: CurrentRoster, wanted: NamedRoster): RosterDifference {
  return compareRoster(current, wantedRoster(wanted, context), ABOUT)
}

/** What the store holds once a difference was written. */
function stored(difference: RosterDifference): CurrentRoster {
  return {
    homerooms: difference.homerooms.added,
    pupils: difference.pupils.added,
    people: difference.people.added,
    staff: difference.staff ?? [],
  }
}

function only(person: Person, changes: Partial<Person>): CurrentRoster {
  return { ...EMPTY, people: [{ ...person, ...changes }] }
}

function firstPerson(difference: RosterDifference): Person {
  const [person] = difference.people.added
  if (person === undefined) throw new Error('nobody was added')
  return person
}

test('brothers and sisters share one guardian, and a teacher who is a parent is one person', () => {
  const { people, summary, staff } = compare(EMPTY, roster([pupil('a', ['1']), pupil('b', ['1', '2'])], [teacher]))
  const scope = { districtId: 'hechuan', schoolId: 'qinghe', from: today, grantedBy: 'import' }
  expect(people.added).toHaveLength(2)
  expect(firstPerson(compare(EMPTY, roster([pupil('a', ['1']), pupil('b', ['1', '2'])], [teacher])))).toEqual({
    _id: 'P1',
    name: '周老师',
    phone: '1',
    districtId: 'hechuan',
    importedBySchoolId: 'qinghe',
    rev: 0,
    grants: [
      { ...scope, role: 'teacher' },
      { ...scope, role: 'classTeacher', homeroomId: 'qinghe-3-2' },
      { ...scope, role: 'guardian', pupilId: 'Sa' },
      { ...scope, role: 'guardian', pupilId: 'Sb' },
    ],
  })
  expect(summary).toMatchObject({
    pupils: { added: 2 },
    guardians: { added: 2 },
    homerooms: { added: 1 },
    teachers: { added: 1 },
  })
  expect(staff).toEqual([{ number: 'T1', personId: 'P1', name: '周老师' }])
})

test('repeating an import changes nothing', () => {
  const workbook = roster([pupil('a', ['1']), pupil('b', ['2'])], [teacher])
  const again = compare(stored(compare(EMPTY, workbook)), workbook)
  expect(again.homerooms).toMatchObject({ added: [], changed: [] })
  expect(again.pupils).toMatchObject({ added: [], changed: [], counts: { unchanged: 2, missing: 0 } })
  expect(again.people).toMatchObject({
    added: [],
    changed: [],
    guardians: { unchanged: 2 },
    teachers: { unchanged: 1 },
  })
  expect(again.staff).toBeNull()
})

test('a class that moves up is one shared change; who is not named is missing and stays', () => {
  const before = stored(compare(EMPTY, roster([pupil('a', ['1']), pupil('b', ['2']), pupil('c', ['3'])])))
  const { pupils, homerooms } = compare(before, roster([pupil('a', ['1'], 4), pupil('b', ['2'], 4)]))
  expect(pupils.changed).toEqual([
    { ids: ['Sa', 'Sb'], values: { homeroomId: 'qinghe-4-2', homeroomName: '四(2)班', grade: 4 } },
  ])
  expect(pupils.counts).toEqual({ added: 0, changed: 2, unchanged: 0, missing: 1 })
  expect(homerooms.counts).toEqual({ added: 1, changed: 0, unchanged: 0, missing: 1 })
})

test('a class teacher stays when the workbook names none', () => {
  const before = stored(compare(EMPTY, roster([pupil('a', ['9'])], [teacher])))
  expect(compare(before, roster([pupil('a', ['9'])])).homerooms.changed).toEqual([])
})

describe('a person known already', () => {
  const workbook = roster([pupil('a', ['1'])])
  const person = firstPerson(compare(EMPTY, workbook))
  const [grant] = person.grants
  const changedGrant = (changes: Partial<Grant>) => person.grants.map((held) => ({ ...held, ...changes }))
  const changesOf = (changes: Partial<Person>) => compare(only(person, changes), workbook).people.changed

  test('keeps foreign grants and gets only what is missing', () => {
    const admin: Grant = { role: 'schoolAdmin', districtId: 'hechuan', from: today, grantedBy: 'bootstrap' }
    expect(changesOf({ grants: [admin], rev: 3 })).toEqual([
      { _id: 'P1', rev: 3, name: null, given: [grant], ended: [], grants: [admin, grant] },
    ])
    expect(changesOf({ grants: [admin, ...person.grants] })).toEqual([])
  })

  test('a revoked grant is not given back, one that ran out is given anew', () => {
    expect(changesOf({ grants: changedGrant({ revokedAt: 1 }) })).toEqual([])
    expect(changesOf({ grants: changedGrant({ revokedAt: 1, until: '2026-09-06' as SchoolDate }) })).toEqual([])
    expect(changesOf({ grants: changedGrant({ until: '2026-09-06' as SchoolDate }) })).toHaveLength(1)
    expect(changesOf({ grants: changedGrant({ until: today }) })).toEqual([])
  })

  test('the same child number at another school is another child', () => {
    expect(changesOf({ grants: changedGrant({ schoolId: 'yunling' }) })).toHaveLength(1)
  })

  test('only the school that brought a person in may correct the name', () => {
    expect(changesOf({ name: '旧名' })).toMatchObject([{ name: '家长1', given: [], ended: [] }])
    expect(changesOf({ name: '旧名', importedBySchoolId: 'yunling' })).toEqual([])
    // Somebody who came by phone alone has no name yet.
    expect(changesOf({ name: '', importedBySchoolId: null })).toMatchObject([{ name: '家长1' }])
  })

  test('counts as added where the role is new, as missing where it is not named', () => {
    const counts = (current: CurrentRoster, wanted: NamedRoster) => compare(current, wanted).summary.guardians
    expect(counts(only(person, { grants: [] }), workbook)).toEqual({ added: 1, changed: 0, unchanged: 0, missing: 0 })
    expect(counts(only(person, {}), roster([pupil('b', ['1'])]))).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      missing: 0,
    })
    expect(counts(only(person, {}), roster([pupil('b', ['2'])]))).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      missing: 1,
    })
  })
})
