// Tests the school acting for a family: word, second person, a guardian's no, the day's end.
import { CONSENT_TEXT_VERSION } from '@domain/privacy/consents/consent'
import type { ActionInput } from '@domain/registry'
import { MINUTE_MS } from '@domain/values/durations'
import { addDays, instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, dearerThanDeclared, runTimer, startDistrict } from '../world/district'
import { recordOf, rollOf, stored } from '../world/stored'
import { addCourse, consent, grant, identity, LOGIN_OF, NOW, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(180_000)

let cloud: LocalCloud
let keys = 0

const TODAY = schoolDate('2026-09-09')
const MIDNIGHT = instantOf(addDays(TODAY, 1))
const ALL = ['COURSE', 'TIMES', 'PRICE', 'LEAVING'] as const
const CHILDREN = ['moved', 'clash', 'left', 'undone', 'raced', 'paper', 'late', 'expired', 'gone', 'once'] as const

type Recording = ActionInput<'enrollment.recordGuardianWord'>
type Word = Recording['word']

beforeAll(async () => {
  const world = smallWorld()
  const kin = (pupilId: string) => grant('guardian', { schoolId: 'qinghe', pupilId, relation: '奶奶' })
  const children = CHILDREN.map((id) => `b-${id}`)
  for (const id of children) {
    world.pupils.push(pupil(id))
    if (id !== 'b-paper') world.consents.push(consent(pupil(id)))
  }
  world.people.push(
    person('grandmother', children.map(kin)),
    person('uncle', children.map(kin)),
    { ...person('grandfather', [kin('b-once')]), phone: '' },
    person('second', [grant('subjectTeacher', { schoolId: 'qinghe', homeroomId: 'qinghe-3-1', subject: 'ENGLISH' })]),
    person('afar', [grant('subjectTeacher', { schoolId: 'qinghe', homeroomId: 'qinghe-3-2', subject: 'ENGLISH' })]),
  )
  world.identities.push(identity('second'), identity('uncle'), identity('afar'))
  for (const [_id, weekday] of [
    ['rope', 5],
    ['book', 5],
    ['clay', 4],
    ['duo', 3],
  ] as const)
    addCourse(world, { _id, weekday })
  addCourse(world, { _id: 'tiny', weekday: 2, capacity: 1 })
  cloud = await startDistrict(await buildBundles(), world)
})
beforeEach(() => cloud.clock.set(NOW))
afterAll(() => cloud.close())

const word: Word = {
  guardianId: 'grandmother',
  way: 'PHONE',
  at: NOW - 4 * MINUTE_MS,
  minutes: 3,
  read: [...ALL],
  words: '就跳绳吧，五点我来接。',
  isOwnWish: true,
}

async function record(about: Partial<Recording> & { readonly pupilId: string }, who = 'classTeacher') {
  keys += 1
  const requestKey = `behalf-key-${String(keys).padStart(6, '0')}`
  const input = {
    act: 'ENROLL',
    courseId: 'rope',
    toCourseId: null,
    wished: null,
    word,
    witnessId: 'second',
    requestKey,
    ...about,
  } as const
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'enrollment.recordGuardianWord', input })
  return answer.ok ? answer.value.requestId : answer.error.code
}

async function confirm(requestId: string, who = 'second') {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'enrollment.confirmGuardianWord', input: { requestId } })
  return answer.ok ? answer.value.state : answer.error.code
}

async function step(
  name: 'takeBackGuardianWord' | 'declineGuardianWord' | 'undoGuardianWord',
  requestId: string,
  who: string,
) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: `enrollment.${name}`, input: { requestId } })
  return answer.ok ? 'OK' : answer.error.code
}
const undo = (requestId: string, who = 'uncle') => step('undoGuardianWord', requestId, who)

async function done(about: Partial<Recording> & { readonly pupilId: string }, who = 'classTeacher') {
  const requestId = await record(about, who)
  expect(await confirm(requestId)).toBe('CONFIRMED')
  return requestId
}

const timer = () => runTimer(cloud, 'enrollment')
const statesOf = async (pupilId: string) =>
  Object.fromEntries(((await recordOf(pupilId))?.enrollments ?? []).map(({ courseId, state }) => [courseId, state]))
const seatedIn = async (courseId: string) => (await rollOf(courseId)).seated.map(({ pupilId }) => pupilId)

async function acts(pupilId: string, who = 'uncle') {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'enrollment.listBehalfActs', input: { pupilId } })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.requests
}

async function kindsOf(who: string, pupilId: string) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'notices.listNotices', input: { before: null } })
  return answer.ok ? answer.value.notices.filter((one) => one.pupilId === pupilId).map(({ kind }) => kind) : []
}

test('nothing happens before a second person; then the seat is there, and both guardians read whose word it was', async () => {
  const pupilId = 'b-once'
  const requestId = await record({ pupilId })
  expect(await statesOf(pupilId)).toEqual({})
  expect(await kindsOf('second', pupilId)).toEqual(['WORD_TO_CONFIRM'])
  expect(await confirm(requestId, 'afar')).toBe('NOT_FOUND')
  expect(await confirm(requestId, 'schoolAdmin')).toBe('CONFIRMED')
  expect(await confirm(requestId)).toBe('ALREADY_SETTLED')
  expect(await statesOf(pupilId)).toEqual({ rope: 'SEATED' })
  expect((await recordOf(pupilId))?.enrollments[0]?.consent).toMatchObject({ personId: 'grandmother', at: word.at })
  expect(await acts(pupilId)).toMatchObject([
    { state: 'CONFIRMED', word: { words: word.words, phone: '199****1234', minutes: 3 }, byName: '王classTeacher' },
  ])
  expect((await kindsOf('uncle', pupilId)).sort()).toEqual(['ENROLLED', 'WORD_CONFIRMED'])
})

test('a word that is not enough is refused beside its reason, and nothing is kept', async () => {
  const pupilId = 'b-once'
  const refused = (more: Partial<Word>, about: Partial<Recording> = {}) =>
    record({ pupilId, courseId: 'clay', ...about, word: { ...word, ...more } })
  expect(await refused({ guardianId: 'guardian' })).toBe('NOT_ON_ROSTER')
  expect(await refused({ guardianId: 'grandfather' })).toBe('NO_PHONE')
  expect(await refused({ at: NOW + MINUTE_MS })).toBe('WORD_TIME')
  expect(await refused({ read: ['COURSE'] })).toBe('NOT_READ_OUT')
  expect(await refused({ words: '  ' })).toBe('BAD_REQUEST')
  expect(await refused({}, { witnessId: 'classTeacher' })).toBe('SECOND_PERSON_NEEDED')
  expect(await refused({}, { witnessId: 'afar' })).toBe('SECOND_PERSON_NEEDED')
  expect(await refused({}, { courseId: 'rope' })).toBe('ENROLLED_ALREADY')
  expect(await refused({}, { act: 'CONSENT', courseId: null })).toBe('PAPER_NEEDED')
  expect((await acts(pupilId)).filter(({ course }) => course?.courseId === 'clay')).toEqual([])
})

test('after the window too; and one guardian undoes it the same day, so that nothing is left to pay', async () => {
  await stored('plans')
    .doc('qinghe:2026-autumn')
    .update({ closesAt: NOW - 1 })
  try {
    const requestId = await done({ pupilId: 'b-late' })
    expect(await undo(requestId)).toBe('OK')
    expect(await undo(requestId)).toBe('OK')
  } finally {
    await stored('plans')
      .doc('qinghe:2026-autumn')
      .update({ closesAt: NOW + 86_400_000 * 9 })
  }
  const record = await recordOf('b-late')
  expect(record?.enrollments).toMatchObject([{ courseId: 'rope', state: 'WITHDRAWN', lessonDates: [] }])
  expect(await seatedIn('rope')).not.toContain('b-late')
  expect(await kindsOf('classTeacher', 'b-late')).toEqual(['WORD_UNDONE'])
})

test('moving keeps the old seat until the day is over, then changes the record in one write', async () => {
  const pupilId = 'b-moved'
  await done({ pupilId, courseId: 'book' })
  await done({ pupilId, act: 'MOVE', courseId: 'book', toCourseId: 'rope' })
  await timer()
  expect(await statesOf(pupilId)).toEqual({ book: 'SEATED' })
  expect(await seatedIn('rope')).toContain(pupilId)
  cloud.clock.set(MIDNIGHT)
  await timer()
  await timer()
  expect(await statesOf(pupilId)).toEqual({ book: 'WITHDRAWN', rope: 'SEATED' })
  expect([await seatedIn('book'), await seatedIn('rope')].map((ids) => ids.includes(pupilId))).toEqual([false, true])
  expect((await acts(pupilId)).map(({ state }) => state)).toEqual(['DONE', 'DONE'])
})

test('a move that a guardian undoes gives the new seat back and never touched the old one', async () => {
  const pupilId = 'b-undone'
  await done({ pupilId, courseId: 'book' })
  const requestId = await done({ pupilId, act: 'MOVE', courseId: 'book', toCourseId: 'rope' })
  expect(await undo(requestId)).toBe('OK')
  cloud.clock.set(MIDNIGHT)
  await timer()
  expect(await statesOf(pupilId)).toEqual({ book: 'SEATED' })
  expect(await seatedIn('rope')).not.toContain(pupilId)
  expect(await undo(requestId)).toBe('OK')
})

test('a move whose hour another course took meanwhile fails, and the old seat stays', async () => {
  const pupilId = 'b-clash'
  await done({ pupilId, courseId: 'clay' })
  await done({ pupilId, act: 'MOVE', courseId: 'clay', toCourseId: 'rope' })
  await done({ pupilId, courseId: 'book' })
  cloud.clock.set(MIDNIGHT)
  await timer()
  expect(await statesOf(pupilId)).toEqual({ clay: 'SEATED', book: 'SEATED' })
  expect(await seatedIn('rope')).not.toContain(pupilId)
  expect((await acts(pupilId)).find(({ act }) => act === 'MOVE')).toMatchObject({
    state: 'FAILED',
    fault: 'TIME_CLASH',
  })
  expect(await kindsOf('uncle', pupilId)).toContain('WORD_FAILED')
})

test('leaving begins when the day is over, as if the family had left itself', async () => {
  const pupilId = 'b-left'
  await done({ pupilId, courseId: 'duo' })
  await done({ pupilId, act: 'WITHDRAW', courseId: 'duo', word: { ...word, read: ['COURSE', 'LEAVING'] } })
  expect(await statesOf(pupilId)).toEqual({ duo: 'SEATED' })
  cloud.clock.set(MIDNIGHT + 5 * MINUTE_MS)
  await timer()
  expect((await recordOf(pupilId))?.enrollments).toMatchObject([{ state: 'WITHDRAWN', endsBefore: '2026-09-10' }])
})

test('two who confirm at once, and a guardian who says no at that moment: exactly one of them counts', async () => {
  for (let round = 0; round < 8; round += 1) {
    const pupilId = 'b-raced'
    const requestId = await record({ pupilId, courseId: 'clay' })
    const said = await Promise.all([confirm(requestId), confirm(requestId, 'schoolAdmin'), undo(requestId)])
    expect(said.filter((one) => one === 'CONFIRMED').length).toBeLessThan(2)
    const [{ state } = { state: '' }] = await acts(pupilId)
    const isSeated = (await seatedIn('clay')).includes(pupilId)
    expect({ state, isSeated, live: (await statesOf(pupilId)).clay === 'SEATED' }).toEqual(
      state === 'UNDONE' ? { state, isSeated: false, live: false } : { state: 'CONFIRMED', isSeated: true, live: true },
    )
    if (state === 'CONFIRMED') expect(await undo(requestId)).toBe('OK')
  }
})

test('the last seat: of two words confirmed at once one gets it, the other stands in line', async () => {
  // The class teacher has recorded as many today as one person may.
  const ids = [
    await record({ pupilId: 'b-gone', courseId: 'tiny' }, 'schoolAdmin'),
    await record({ pupilId: 'b-expired', courseId: 'tiny' }, 'schoolAdmin'),
  ]
  await Promise.all(ids.map((id) => confirm(id)))
  const { seated, waiting } = await rollOf('tiny')
  expect([seated.length, waiting.length]).toEqual([1, 1])
})

test('a proposal expires, is taken back or declined: then nobody can confirm it', async () => {
  const about = { pupilId: 'b-expired', courseId: 'duo' }
  const [first, second, third] = [await record(about, 'schoolAdmin'), '', '']
  expect(await record(about, 'schoolAdmin')).toBe('REQUEST_OPEN')
  expect(await step('takeBackGuardianWord', first, 'schoolAdmin')).toBe('OK')
  expect(await confirm(first)).toBe('ALREADY_SETTLED')
  const declined = second || (await record(about, 'schoolAdmin'))
  expect(await step('declineGuardianWord', declined, 'schoolAdmin')).toBe('SECOND_PERSON_NEEDED')
  expect(await step('declineGuardianWord', declined, 'second')).toBe('OK')
  const expiring = third || (await record(about, 'schoolAdmin'))
  cloud.clock.set(instantOf(addDays(TODAY, 2)))
  expect(await confirm(expiring)).toBe('PROPOSAL_EXPIRED')
  await timer()
  expect(await confirm(expiring)).toBe('ALREADY_SETTLED')
  expect(await kindsOf('schoolAdmin', 'b-expired')).toEqual(expect.arrayContaining(['WORD_DECLINED', 'WORD_EXPIRED']))
  expect(await statesOf('b-expired')).not.toHaveProperty('duo')
})

test('a family without a phone consents on paper first; then the child can be enrolled', async () => {
  const pupilId = 'b-paper'
  expect(await record({ pupilId }, 'schoolAdmin')).toBe('CONSENT_REQUIRED')
  const onPaper = { ...word, way: 'PAPER', minutes: null, read: ['DATA'] } as const
  await done({ pupilId, act: 'CONSENT', courseId: null, word: { ...onPaper, read: [...onPaper.read] } }, 'schoolAdmin')
  const given = { kind: 'GIVEN', purposes: ['SERVICE'], textVersion: CONSENT_TEXT_VERSION }
  const { data } = await stored('consents').doc(pupilId).get()
  expect(data[0]?.entries).toMatchObject([{ ...given, personId: 'grandmother', recordedBy: 'schoolAdmin' }])
  const seen = await call(cloud, LOGIN_OF('uncle'), { name: 'privacy.getConsent', input: { pupilId } })
  expect(seen.answer).toMatchObject({ value: { history: [{ byMe: false, bySchool: true }] } })
  await done({ pupilId }, 'schoolAdmin')
  expect(await statesOf(pupilId)).toEqual({ rope: 'SEATED' })
})

test('the slip to take home is a paper of its own, for the school alone', async () => {
  const [request] = await acts('b-once')
  const input = { requestId: request?.requestId ?? '' }
  const slip = await call(cloud, LOGIN_OF('classTeacher'), { name: 'enrollment.makeBehalfSlip', input })
  expect(slip.answer).toMatchObject({ ok: true, value: { fileName: '替家长办-林b-once-2026-09-09.pdf' } })
  expect(slip.trips).toBeLessThanOrEqual(12)
})

test('no action called here is dearer than declared', async () => {
  const own = LOGIN_OF('classTeacher')
  await call(cloud, own, { name: 'enrollment.getBehalfForm', input: { pupilId: 'b-once' } })
  await call(cloud, own, { name: 'enrollment.listGuardianWords', input: { schoolId: null, after: null } })
  expect(dearerThanDeclared()).toEqual([])
})
