// Tests classes, pupils and guardians kept by hand: written, refused, told and shown.
import { identityContract } from '@domain/identity/index'
import { isLive } from '@domain/identity/roles/role'
import type { ActionInput } from '@domain/registry'
import { DAY_MS } from '@domain/values/durations'
import { dateAt } from '@domain/values/school-date'
import { personIdOf, pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { call, dearerThanDeclared, runTimer } from '../world/district'
import { readAll, stored } from '../world/stored'
import { DISTRICT, grant, identity, LOGIN_OF, NOW, person } from '../world/world'
import { add, ask, keepSchoolByHand, outcome, personAt, pupil, room, schoolId, today, typed } from './hand-kept-school'
import { answerTo, given, keyOf, noticesOf, outcomeOf, storedPerson } from './identity-answers'

const kept = keepSchoolByHand()
const check = (homeroomId: string, ...rows: ReturnType<typeof typed>[]) =>
  ask('identity.checkPupils', { homeroomId, rows })

describe('classes', () => {
  test('four classes of a grade at once, again, and in the order people expect', async () => {
    const classNumbers = [1, 2, 10, 3]
    expect(await ask('identity.addHomerooms', { schoolId, grade: 5, classNumbers })).toEqual({ added: 4 })
    expect(await ask('identity.addHomerooms', { schoolId, grade: 5, classNumbers })).toEqual({ added: 0 })
    const { homerooms } = await ask('identity.listHomerooms', { schoolId })
    expect(homerooms.map(({ name }) => name)).toEqual([
      '三(1)班',
      '三(2)班',
      '五(1)班',
      '五(2)班',
      '五(3)班',
      '五(10)班',
    ])
    expect(homerooms.map(({ pupils }) => pupils).slice(0, 2)).toEqual([1, 1])
    expect(await outcome('identity.addHomerooms', { schoolId, grade: 9, classNumbers: [1] })).toBe('GRADE_NOT_HERE')
  })

  test('named, closed and opened again; never with children in it, nor twice by one name', async () => {
    const save = (about: Partial<ActionInput<'identity.saveHomeroom'>>) =>
      outcome('identity.saveHomeroom', {
        homeroomId: 'qinghe-5-10',
        name: '春晖班',
        classTeacherId: null,
        isClosed: false,
        ...about,
      })
    expect(await save({})).toBe('OK')
    expect(await save({ homeroomId: 'qinghe-5-3' })).toBe('CLASS_NAME_TAKEN')
    await add('qinghe-5-10', typed('陶小春', '5010'))
    expect((await pupil(pupilIdOf(schoolId, '5010')))?.homeroomName).toBe('春晖班')
    expect(await save({ isClosed: true })).toBe('CLASS_HAS_PUPILS')
    expect(await save({ homeroomId: 'qinghe-5-3', name: '五(3)班', isClosed: true })).toBe('OK')
    expect(await outcome('identity.checkPupils', { homeroomId: 'qinghe-5-3', rows: [typed('林', '1')] })).toBe(
      'CLASS_CLOSED',
    )
    expect(await ask('identity.addHomerooms', { schoolId, grade: 5, classNumbers: [3] })).toEqual({ added: 1 })
    expect((await room('qinghe-5-3'))?.closedOn).toBeNull()
  })

  test('its teacher hands over at once, and both are told', async () => {
    const lead = (classTeacherId: string | null) =>
      outcome('identity.saveHomeroom', { homeroomId: 'qinghe-3-2', name: '三(2)班', classTeacherId, isClosed: false })
    expect(await lead('mother')).toBe('NOT_TEACHING_STAFF')
    expect([await lead('teacher'), await lead('teacher')]).toEqual(['OK', 'OK'])
    expect((await room('qinghe-3-2'))?.classTeacherId).toBe('teacher')
    expect(
      await outcomeOf(kept.cloud(), {
        who: 'teacher',
        name: 'identity.getHomeroom',
        input: { homeroomId: 'qinghe-3-2' },
      }),
    ).toBe('OK')
    expect(await lead('gradeLead')).toBe('OK')
    expect(
      await outcomeOf(kept.cloud(), {
        who: 'teacher',
        name: 'identity.getHomeroom',
        input: { homeroomId: 'qinghe-3-2' },
      }),
    ).toBe('FORBIDDEN')
    expect(await noticesOf('teacher')).toEqual(['ROLE_GIVEN', 'ROLE_REVOKED'])
  })
})

describe('pupils typed', () => {
  test('one with both guardians; sent again nothing doubles', async () => {
    const row = typed('杜若溪', '7001', [
      ['杜爸爸', '19900007001', '爸爸'],
      ['苏妈妈', '199 0000 7002', '妈妈'],
    ])
    const said = await check('qinghe-3-1', row)
    expect([said.faults, said.added, said.unreached]).toEqual([[], 1, 0])
    expect([await add('qinghe-3-1', row), await add('qinghe-3-1', row)]).toEqual([{ added: 1 }, { added: 0 }])
    const { grants } = await personAt('19900007002')
    expect(grants).toMatchObject([{ role: 'guardian', relation: '妈妈', pupilId: pupilIdOf(schoolId, '7001') }])
  })

  test('what is wrong stands beside its line and field; nothing is stored of the others', async () => {
    const rows = [
      typed('林完好', '7101', [['林爸爸', '19900007101', '']]),
      typed('', '7102'),
      typed('林无号', ''),
      typed('林错号', '7103', [['林妈妈', '12345', '']]),
      typed('林重号', '7101'),
      typed('林同机', '7104', [
        ['林爸爸', '19900007104', ''],
        ['林妈妈', '19900007104', ''],
      ]),
    ]
    const { faults } = await check('qinghe-3-1', ...rows)
    expect(faults.map(({ row, field, code, expected }) => [row, field, code, expected])).toEqual([
      [1, 'name', 'EMPTY', null],
      [2, 'studentNumber', 'EMPTY', null],
      [3, 'firstPhone', 'NOT_A_PHONE', null],
      [4, 'studentNumber', 'DUPLICATE_PUPIL', '1'],
      [5, 'secondPhone', 'SAME_PHONE', null],
    ])
    const input = { homeroomId: 'qinghe-3-1', rows, alikeAreOthers: false }
    expect(await outcome('identity.addPupils', input)).toBe('ROWS_HAVE_FAULTS')
    expect(await readAll('pupils', { studentNumber: '7101' })).toEqual([])
  })

  test("a number of somebody else's is refused, the same child twice is asked about, who left comes back", async () => {
    const taken = await check('qinghe-3-1', typed('白天明', 'NotherClass'.toUpperCase()), typed('林own', 'NOTHERS'))
    expect([taken.faults, taken.alike.map(({ homeroomName, studentNumber }) => [homeroomName, studentNumber])]).toEqual(
      [[], [['三(1)班', 'Nown']]],
    )
    const rows = [typed('林own', 'NOTHERS')]
    const asked = { homeroomId: 'qinghe-3-1', rows, alikeAreOthers: false }
    expect(await outcome('identity.addPupils', asked)).toBe('PERHAPS_SAME_CHILD')
    expect(await outcome('identity.addPupils', { ...asked, alikeAreOthers: true })).toBe('OK')
    const { faults } = await check('qinghe-3-2', typed('别人', '7001'))
    expect(faults).toEqual([{ row: 0, field: 'studentNumber', code: 'NUMBER_TAKEN', expected: '三(1)班 杜若溪' }])
    const pupilId = pupilIdOf(schoolId, '7001')
    expect(await outcome('identity.setPupilLeft', { pupilId, leftOn: today, reason: 'TRANSFERRED' })).toBe('OK')
    expect((await check('qinghe-3-2', typed('杜若溪', '7001'))).back).toBe(1)
    await add('qinghe-3-2', typed('杜若溪', '7001'))
    expect(await pupil(pupilId)).toMatchObject({ leftOn: null, homeroomName: '三(2)班' })
  })

  test('a phone on record keeps its name, and a parent of two schools stays one person', async () => {
    await add('qinghe-3-1', typed('孟一', '7201', [['孟父', '19900007201', '爸爸']]))
    const said = await check('qinghe-3-1', typed('孟二', '7202', [['孟母', '19900007201', '妈妈']]))
    expect(said.otherNames).toEqual([{ row: 0, typed: '孟母', known: '孟父' }])
    await add('qinghe-3-1', typed('孟二', '7202', [['孟母', '19900007201', '妈妈']]))
    const { name, grants } = await personAt('19900007201')
    expect([name, grants.map(({ pupilId }) => pupilId)]).toEqual([
      '孟父',
      [pupilIdOf(schoolId, '7201'), pupilIdOf(schoolId, '7202')],
    ])
    await stored('people').add([person('both', [grant('schoolAdmin', { schoolId: 'yunling' })])])
    await stored('identities').add([identity('both')])
    const stranger = typed('孟三', '1', [['别名', '19900007201', '爸爸']])
    const asked = { homeroomId: 'yunling-3-1', rows: [stranger] }
    const told = await given(kept.cloud(), { who: 'both', name: 'identity.checkPupils', input: asked })
    expect(told.otherNames).toEqual([])
    const elsewhere = { homeroomId: 'yunling-3-1', rows: [typed('孟三', '1', [['孟父', '19900007201', '爸爸']])] }
    const name3 = 'identity.addPupils'
    expect(
      await outcomeOf(kept.cloud(), { who: 'both', name: name3, input: { ...elsewhere, alikeAreOthers: false } }),
    ).toBe('OK')
    expect((await personAt('19900007201')).grants).toHaveLength(3)
  })

  test('sixty lines within the cost, and finished after a death half-way', async () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      typed(`齐同学${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${'子丑寅卯辰巳'[Math.floor(at / 10)]}`, `8${100 + at}`, [
        ['齐父', String(19900008000 + at), ''],
        ['齐母', String(19900009000 + at), ''],
      ]),
    )
    const input = { homeroomId: 'qinghe-5-1', rows, alikeAreOthers: false }
    kept.cloud().faults.inject({ action: 'database.insertDocument', collection: 'people', kind: 'error', count: 1 })
    expect(await outcome('identity.addPupils', input)).toBe('INTERNAL')
    kept.cloud().faults.clear()
    const request = { name: 'identity.addPupils', input } as const
    const { answer, requestId } = await call(kept.cloud(), LOGIN_OF('schoolAdmin'), request)
    expect(answer).toEqual({ ok: true, value: { added: 0 } })
    expect(kept.cloud().trips.of(requestId)).toBeLessThanOrEqual(identityContract.addPupils.cost)
    const { pupils } = await ask('identity.listPupils', { schoolId, homeroomId: 'qinghe-5-1', words: null })
    expect([pupils.length, pupils.every(({ guardians }) => guardians === 2)]).toEqual([60, true])
    const found = await ask('identity.listPupils', { schoolId, homeroomId: null, words: '8159' })
    expect(found.pupils.map(({ studentNumber }) => studentNumber)).toEqual(['8159'])
  })
})

describe('pupils corrected and moved', () => {
  const own = { pupilId: 'own' }

  test('a spelling and a number; the second of two clerks is told, and a later roster finds the child', async () => {
    const was = { name: '林own', studentNumber: 'Nown' }
    const correct = (who: string, name: string) =>
      outcomeOf(kept.cloud(), {
        who,
        name: 'identity.changePupil',
        input: { ...own, name, studentNumber: '7301', was },
      })
    const both = await Promise.all([correct('schoolAdmin', '林小满'), correct('clerk', '林晓满')])
    expect(both.sort()).toEqual(['CHANGED_MEANWHILE', 'OK'])
    const { name } = (await pupil('own')) ?? { name: '' }
    expect((await add('qinghe-3-1', typed(name, '7301', [['林奶奶', '19900007301', '奶奶']]))).added).toBe(0)
    expect((await personAt('19900007301')).grants[0]?.pupilId).toBe('own')
    const taken = { ...own, name, studentNumber: '7201', was: { name, studentNumber: '7301' } }
    expect(await outcome('identity.changePupil', taken)).toBe('PUPIL_NUMBER_TAKEN')
  })

  test('two clerks move one child at once: it is in one class, and the other is told', async () => {
    const move = (who: string, homeroomId: string) =>
      outcomeOf(kept.cloud(), {
        who,
        name: 'identity.movePupil',
        input: { ...own, from: 'qinghe-3-1', homeroomId, on: today },
      })
    const both = await Promise.all([move('schoolAdmin', 'qinghe-3-2'), move('clerk', 'qinghe-5-2')])
    expect([...both].sort()).toEqual(['CHANGED_MEANWHILE', 'OK'])
    const { homeroomId, homeroomName, grade } = (await pupil('own')) ?? {}
    expect([homeroomName, grade]).toEqual(homeroomId === 'qinghe-3-2' ? ['三(2)班', 3] : ['五(2)班', 5])
    expect(await noticesOf('guardian')).toContain('CLASS_CHANGED')
    expect(
      await ask('identity.movePupil', { ...own, from: homeroomId ?? '', homeroomId: 'qinghe-3-1', on: today }),
    ).toEqual({})
  })

  test('from a later day on: kept, shown, carried out by the timer of that day', async () => {
    const later = dateAt(NOW + 3 * DAY_MS)
    const move = { ...own, from: 'qinghe-3-1', homeroomId: 'qinghe-3-2', on: later }
    expect([await outcome('identity.movePupil', move), await outcome('identity.movePupil', move)]).toEqual(['OK', 'OK'])
    expect((await ask('identity.getPupil', own)).pupil.moving).toEqual({ homeroomId: 'qinghe-3-2', on: later })
    await runTimer(kept.cloud(), 'identity')
    expect((await pupil('own'))?.homeroomId).toBe('qinghe-3-1')
    kept.cloud().clock.set(NOW + 3 * DAY_MS)
    await runTimer(kept.cloud(), 'identity')
    expect(await pupil('own')).toMatchObject({ homeroomId: 'qinghe-3-2', homeroomName: '三(2)班', moving: null })
    kept.cloud().clock.set(NOW)
    await ask('identity.movePupil', { ...own, from: 'qinghe-3-2', homeroomId: 'qinghe-3-1', on: today })
  })
})

describe('guardians', () => {
  test('a wrong number is another login: the new one stands in its place, the old one sees nothing more', async () => {
    const add1 = (about: Partial<ActionInput<'identity.addGuardian'>>) =>
      answerTo(kept.cloud(), {
        who: 'schoolAdmin',
        name: 'identity.addGuardian',
        input: { pupilId: 'own', name: '林妈妈', phone: '19900007401', relation: '妈妈', replaces: null, ...about },
      })
    expect(await add1({})).toEqual({ ok: true, value: { knownAs: null } })
    expect(await add1({ name: '林舅舅' })).toMatchObject({ error: { code: 'PHONE_IS_GUARDIAN', name: '林妈妈' } })
    const first = personIdOf(DISTRICT, '19900007401')
    expect(await add1({ phone: '19900007402', replaces: first })).toMatchObject({ ok: true })
    expect((await storedPerson(first)).grants.some((one) => isLive(one, today))).toBe(false)
    expect(await noticesOf(first)).toEqual(['KIN_ADDED', 'KIN_ENDED'])
    expect(await add1({ phone: '19900007201', name: '孟叔叔' })).toMatchObject({ value: { knownAs: '孟父' } })
  })

  test('one number, with the reason in what the guardian reads; pick-up persons of other children are not there', async () => {
    const personId = personIdOf(DISTRICT, '19900007402')
    const show = (who: string, pupilId: string) =>
      answerTo(kept.cloud(), {
        who,
        name: 'identity.showGuardianPhone',
        input: { pupilId, personId, reason: 'UNWELL' },
      })
    expect(await show('classTeacher', 'own')).toEqual({ ok: true, value: { phone: '19900007402' } })
    expect(await show('teacher', 'own')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await show('classTeacher', 'otherClass')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    const { accesses } = await given(kept.cloud(), {
      who: 'guardian',
      name: 'privacy.listAccesses',
      input: { pupilId: 'own', before: null },
    })
    expect(accesses.find(({ action }) => action === 'identity.showGuardianPhone')).toMatchObject({
      role: 'classTeacher',
      reason: 'UNWELL',
    })
  })

  test('a slip for a child without a guardian lets one mother in; a newer slip ends the older', async () => {
    await add('qinghe-5-2', typed('无名家', '7501'))
    const pupilId = pupilIdOf(schoolId, '7501')
    const print = async (key: string) => {
      const input = { schoolId, pupilIds: [pupilId, 'otherSchool'], requestKey: keyOf(key) }
      return (await ask('identity.inviteGuardians', input)).slips
    }
    const [first] = await print('first')
    expect([(await print('first'))[0]?.code, first?.homeroomName]).toEqual([first?.code, '五(2)班'])
    const slips = await print('second')
    expect(slips).toHaveLength(1)
    const redeem = (code = '') =>
      outcomeOf(kept.cloud(), { who: 'mother', name: 'identity.redeemInvitation', input: { code } })
    expect(await redeem(first?.code)).not.toBe('OK')
    expect(await redeem(slips[0]?.code)).toBe('OK')
    expect((await ask('identity.getPupil', { pupilId })).kin).toMatchObject([{ role: 'guardian', connected: true }])
  })
})

test('no action called here is dearer than declared', () => {
  expect(dearerThanDeclared()).toEqual([])
})
