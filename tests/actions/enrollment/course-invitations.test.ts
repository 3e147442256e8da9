// Tests courses by invitation over HTTP: named, kept, accepted or not, raced, cut off and told.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { Notice } from '@domain/notices/inbox/notice'
import type { LocalCloud } from '@localcloud/server'
import { dearerThanDeclared, runTimer } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { readAll, recordOf, rollOf } from '../world/stored'
import { cutOffAfter, drawAskers, startDrawWorld } from './draw-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startDrawWorld()
})
afterAll(() => cloud.close())

const { ask, given, at } = drawAskers(() => cloud)
const CLERK = 'schoolAdmin'
const courseId = 'choir'
const naming = (pupilIds: readonly string[], answerBy = '2026-09-15') => ({
  courseId,
  pupilIds: [...pupilIds],
  answerBy,
})
const coming = (pupilId: string, insteadOfCourseId: string | null = null) => ({
  pupilId,
  courseId,
  insteadOfCourseId,
  consentVersion: ENROLLMENT_CONSENT_VERSION,
})
const seen = async (who: string, pupilId: string) =>
  (await given(who, 'enrollment.getCourse', { pupilId, courseId })).course
const told = (kind: Notice['kind']) => readAll<Notice>('notices', { kind })
const idsOf = (claims: readonly { readonly pupilId: string }[]) => claims.map(({ pupilId }) => pupilId)

test('who cannot be asked is named, and nobody is; another school is not there; another course is not by invitation', async () => {
  const asked = (pupilIds: readonly string[], answerBy?: string) =>
    ask(CLERK, 'enrollment.inviteToCourse', naming(pupilIds, answerBy))
  expect(await asked(['c1', 'otherSchool'])).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(await asked(['c1'], '2026-09-09')).toMatchObject({ error: { code: 'ANSWER_DAY', first: '2026-09-10' } })
  expect(await asked(['c1', 'c2', 'c3', 'c4'])).toMatchObject({ error: { code: 'SEATS_SHORT', seatsLeft: 3 } })
  const open = { ...naming(['c1']), courseId: 'robots' }
  expect(await ask(CLERK, 'enrollment.inviteToCourse', open)).toMatchObject({ error: { code: 'NOT_BY_INVITATION' } })
  expect((await rollOf(courseId)).invited).toBeUndefined()
})

test('a seat is kept for each, once however often it is asked; guardians are told, the child has nothing yet', async () => {
  cloud.faults.inject({ action: 'database.modifyDocument', collection: 'seatRolls', kind: 'dropAfter', count: 1 })
  for (let times = 0; times < 2; times += 1) {
    expect(await given(CLERK, 'enrollment.inviteToCourse', naming(['c1', 'c2', 'c3']))).toMatchObject({ seatsLeft: 0 })
  }
  expect((await told('COURSE_INVITED')).map(({ personId, date }) => [personId, date]).sort()).toEqual([
    ['father', '2026-09-15'],
    ['father', '2026-09-15'],
    ['g-c1', '2026-09-15'],
    ['g-c2', '2026-09-15'],
    ['g-c3', '2026-09-15'],
  ])
  expect(await seen('g-c1', 'c1')).toMatchObject({
    seatsLeft: 0,
    standing: { state: 'NONE', invitedUntil: expect.any(Number) },
  })
  expect((await seen('g-c4', 'c4')).standing).toEqual({ state: 'NONE', position: null })
  expect(await given('g-c1', 'enrollment.listMyCourses', { pupilId: 'c1' })).toMatchObject({
    invitations: [{ courseId, title: '课程choir' }],
    enrollments: [],
  })
  expect(await recordOf('c1')).toBeNull()
})

test('accepted by two guardians at once it is one seat; declined it is free; nobody else may', async () => {
  expect(await ask('g-c4', 'enrollment.acceptInvitation', coming('c4'))).toMatchObject({
    error: { code: 'NOT_INVITED' },
  })
  const both = await Promise.all(['g-c1', 'father'].map((who) => ask(who, 'enrollment.acceptInvitation', coming('c1'))))
  for (const answer of both) expect(answer).toMatchObject({ ok: true, value: { title: '课程choir' } })
  for (let times = 0; times < 2; times += 1) {
    expect(await ask('father', 'enrollment.declineInvitation', { pupilId: 'c2', courseId })).toMatchObject({ ok: true })
  }
  expect(await ask('g-c2', 'enrollment.acceptInvitation', coming('c2'))).toMatchObject({
    error: { code: 'NOT_INVITED' },
  })
  const roll = await rollOf(courseId)
  expect([idsOf(roll.seated), roll.seatsLeft, rollIsSound(roll)]).toEqual([['c1'], 1, true])
  expect((await recordOf('c1'))?.enrollments).toMatchObject([{ courseId, state: 'SEATED' }])
  expect((await told('INVITATION_ENDED')).map(({ personId, readAt }) => [personId, readAt !== null])).toEqual([
    ['father', true],
    ['g-c2', false],
  ])
  expect(await given(CLERK, 'enrollment.listCourseInvitations', { courseId })).toMatchObject({
    invited: [{ state: 'ACCEPTED' }, { state: 'DECLINED' }, { state: 'OPEN' }],
  })
})

test('the school takes an open one back, not an answered one, and may ask again', async () => {
  const back = (pupilId: string) => ask(CLERK, 'enrollment.takeBackInvitation', { courseId, pupilId })
  expect(await back('c1')).toMatchObject({ error: { code: 'NOT_INVITED' } })
  for (let times = 0; times < 2; times += 1) expect(await back('c3')).toMatchObject({ ok: true })
  expect(await ask('g-c3', 'enrollment.acceptInvitation', coming('c3'))).toMatchObject({
    error: { code: 'NOT_INVITED' },
  })
  expect(await given(CLERK, 'enrollment.inviteToCourse', naming(['c2', 'c3']))).toMatchObject({
    invited: 2,
    seatsLeft: 0,
  })
})

test('a course at that hour is given up for it in one step; when the day is over the seat is free', async () => {
  await given('g-c5', 'enrollment.enrollPupil', {
    pupilId: 'c5',
    courseId: 'football',
    consentVersion: ENROLLMENT_CONSENT_VERSION,
  })
  at('2026-09-15', '23:00')
  expect(await ask('g-c2', 'enrollment.acceptInvitation', coming('c2', 'football'))).toMatchObject({
    error: { code: 'NOT_ENROLLED' },
  })
  expect(await ask('g-c2', 'enrollment.acceptInvitation', coming('c2'))).toMatchObject({ ok: true })
  at('2026-09-16', '00:00')
  expect(await ask('g-c3', 'enrollment.acceptInvitation', coming('c3'))).toMatchObject({
    error: { code: 'NOT_INVITED' },
  })
  await runTimer(cloud, 'enrollment')
  const roll = await rollOf(courseId)
  expect([idsOf(roll.seated), roll.seatsLeft, rollIsSound(roll)]).toEqual([['c1', 'c2'], 1, true])
  expect((await told('INVITATION_ENDED')).filter(({ pupilId }) => pupilId === 'c3')).toHaveLength(2)
  expect(dearerThanDeclared()).toEqual([])
})

/** In `test:deep` each call there is; in `npm test` two that lie between what is written. */
const CUTS = isDeepProof() ? [2, 3, 4, 5, 6, 7, 8, 9, 10] : [5, 6]

test('cut off after any of its calls, a yes is whole after the sweeper, or still open', async () => {
  at('2026-09-16', '08:00')
  const pupils = CUTS.map((_, at) => `c${at + 4}`)
  await given(CLERK, 'enrollment.inviteToCourse', { courseId: 'band', pupilIds: pupils, answerBy: '2026-09-20' })
  for (const [index, calls] of CUTS.entries()) {
    const pupilId = pupils[index] ?? ''
    const accepting = { ...coming(pupilId), courseId: 'band' }
    await cutOffAfter(cloud, calls, () => ask(`g-${pupilId}`, 'enrollment.acceptInvitation', accepting))
    await runTimer(cloud, 'enrollment')
    const roll = await rollOf('band')
    const isSeated = idsOf(roll.seated).includes(pupilId)
    const recorded = (await recordOf(pupilId))?.enrollments.find((one) => one.courseId === 'band')?.state
    const { end } = roll.invited?.find((one) => one.pupilId === pupilId) ?? {}
    const whole = isSeated ? ['SEATED', 'ACCEPTED'] : [undefined, undefined]
    expect([rollIsSound(roll), recorded, end?.kind]).toEqual([true, ...whole])
  }
})
