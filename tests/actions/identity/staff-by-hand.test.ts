// Tests staff kept by hand: typed, corrected, given roles, handing over when they leave.
import { isLive } from '@domain/identity/roles/role'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import type { School } from '@domain/identity/schools/school'
import type { ActionInput } from '@domain/registry'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import { dearerThanDeclared } from '../world/district'
import { readAll, stored } from '../world/stored'
import { DISTRICT } from '../world/world'
import { ask, keepSchoolByHand, outcome, room, schoolId, today } from './hand-kept-school'
import { answerTo, outcomeOf, storedPerson } from './identity-answers'

const kept = keepSchoolByHand()

beforeAll(() => ask('identity.addHomerooms', { schoolId, grade: 5, classNumbers: [1, 2] }))

describe('staff', () => {
  const entryOf = async (number: string) => {
    const [school] = await readAll<School & SchoolWithStaff>('schools', { _id: schoolId })
    return school?.staff?.find((entry) => entry.number === number)
  }
  const save = (about: Partial<ActionInput<'identity.saveStaffMember'>>) =>
    answerTo(kept.cloud(), {
      who: 'schoolAdmin',
      name: 'identity.saveStaffMember',
      input: { schoolId, number: 'T1', name: '许老师', phone: '19900007601', backgroundCheckedOn: null, ...about },
    })

  test('typed, corrected; a number and a phone are one teacher; two at once both stand', async () => {
    const personId = personIdOf(DISTRICT, '19900007601')
    expect(await save({})).toEqual({ ok: true, value: { personId } })
    expect(await save({ name: '许知行', backgroundCheckedOn: '2026-08-20' })).toMatchObject({ ok: true })
    expect(await entryOf('T1')).toMatchObject({ name: '许知行', personId, backgroundCheckedOn: '2026-08-20' })
    expect(await save({ phone: '19900007699' })).toMatchObject({
      error: { code: 'STAFF_NUMBER_TAKEN', name: '许知行' },
    })
    expect(await save({ number: 'T9' })).toMatchObject({ error: { code: 'STAFF_PHONE_TAKEN', number: 'T1' } })
    await Promise.all([save({ number: 'T2', phone: '19900007602' }), save({ number: 'T3', phone: '19900007603' })])
    expect([(await entryOf('T2'))?.number, (await entryOf('T3'))?.number]).toEqual(['T2', 'T3'])
    const { staff } = await ask('identity.listStaff', { schoolId })
    expect(staff.find((one) => one.personId === personId)).toMatchObject({ number: 'T1', name: '许知行' })
    const check1 = { schoolId, personId, backgroundCheckedOn: '2026-09-01' }
    expect(await outcome('identity.setBackgroundCheck', check1)).toBe('OK')
    expect(await outcome('identity.setBackgroundCheck', { ...check1, personId: 'mother' })).toBe('NOT_ON_STAFF_LIST')
    expect((await entryOf('T1'))?.backgroundCheckedOn).toBe('2026-09-01')
  })

  test('roles are given, and handed over by who leaves; courses that still name the person are said', async () => {
    const [leaver, successor] = ['19900007602', '19900007603'].map((phone) => personIdOf(DISTRICT, phone)) as [
      string,
      string,
    ]
    const give = { schoolId, personId: leaver, role: 'gradeLead', homeroomId: null, grade: 5, until: null } as const
    expect(await outcome('identity.giveStaffRole', give)).toBe('OK')
    expect(await outcome('identity.giveStaffRole', { ...give, grade: null })).toBe('SCOPE_NEEDED')
    const lead = { homeroomId: 'qinghe-5-1', name: '五(1)班', classTeacherId: leaver, isClosed: false }
    expect(await outcome('identity.saveHomeroom', lead)).toBe('OK')
    const subject = { schoolId, personId: leaver, homeroomId: 'qinghe-5-2', subject: 'ENGLISH', until: null } as const
    expect(await outcome('identity.assignSubject', subject)).toBe('OK')
    await stored('courses').doc('care').update({ teacherId: leaver })
    const end = { schoolId, personId: leaver, successorId: successor }
    expect(await ask('identity.endStaffMember', end)).toEqual({ courses: ['课程care'] })
    expect(await ask('identity.endStaffMember', end)).toEqual({ courses: ['课程care'] })
    const rolesOf = async (id: string) =>
      (await storedPerson(id)).grants.filter((one) => isLive(one, today)).map(({ role }) => role)
    expect([await rolesOf(leaver), (await rolesOf(successor)).sort()]).toEqual([
      [],
      ['classTeacher', 'subjectTeacher', 'teacher'],
    ])
    expect([(await room('qinghe-5-1'))?.classTeacherId, await entryOf('T2')]).toEqual([successor, undefined])
  })

  test('the last admin cannot leave', async () => {
    const end = (who: string, personId: string) =>
      outcomeOf(kept.cloud(), {
        who,
        name: 'identity.endStaffMember',
        input: { schoolId, personId, successorId: null },
      })
    expect(await end('schoolAdmin', 'clerk')).toBe('OK')
    expect(await end('schoolAdmin', 'schoolAdmin')).toBe('LAST_ADMIN')
  })
})

test('no action called here is dearer than declared', () => {
  expect(dearerThanDeclared()).toEqual([])
})
