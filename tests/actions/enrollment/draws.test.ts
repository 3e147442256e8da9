// Tests a draw over HTTP: announced, wished for, fixed, drawn, seated; raced, cut off and told.
import { verifyDraw } from '@domain/enrollment/draws/verify-draw'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { Wishes } from '@domain/enrollment/wishes/wishes'
import type { Notice } from '@domain/notices/inbox/notice'
import type { LocalCloud } from '@localcloud/server'
import { dearerThanDeclared, runTimer } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { readAll, recordOf, rollOf } from '../world/stored'
import {
  cutOffAfter,
  DAYS,
  drawAskers,
  FAMILIES,
  NUMBER,
  PLACE,
  PLAN_ID,
  SEATS,
  saving,
  startDrawWorld,
  wishing,
} from './draw-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startDrawWorld()
})
afterAll(() => cloud.close())

const { ask, given, at, shown, publishedFile } = drawAskers(() => cloud)
const CLERK = 'schoolAdmin'
const enroll = (pupilId: string, courseId: string) =>
  ask(`g-${pupilId}`, 'enrollment.enrollPupil', { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION })
const wishesOf = (pupilId: string) => readAll<Wishes>('wishes', { pupilId })

test('announced until the window: days and rules are checked, the secret is nowhere to be read, courses wait', async () => {
  expect(await shown()).toMatchObject({ draw: null, rev: 0, proposal: { opensOn: '2026-09-11' } })
  const early = { ...PLACE, ...DAYS, rev: 0, opensOn: '2026-09-09', numberOn: '2026-09-12' }
  expect(await ask(CLERK, 'enrollment.prepareDraw', early)).toMatchObject({
    error: {
      code: 'DRAW_DAYS',
      faults: [
        { field: 'opensOn', code: 'OPENS_TOO_EARLY' },
        { field: 'numberOn', code: 'NUMBER_TOO_EARLY' },
        { field: 'numberOn', code: 'NO_NUMBER_THAT_DAY' },
      ],
    },
  })
  for (let times = 0; times < 2; times += 1) {
    expect(await given(CLERK, 'enrollment.prepareDraw', { ...PLACE, ...DAYS, rev: 0 })).toEqual({
      phase: 'ANNOUNCED',
      rev: 1,
    })
  }
  const [{ secret = '' } = {}] = await readAll<{ secret: string }>('drawSecrets')
  const answers = [await shown(), await given(null, 'enrollment.getDrawFile', { planId: PLAN_ID, part: 0 })]
  expect(secret).toHaveLength(64)
  expect(JSON.stringify(answers)).not.toContain(secret)
  expect(JSON.stringify(await readAll('draws'))).not.toContain(secret)
  expect(await enroll('c1', 'robots')).toMatchObject({ error: { code: 'DRAW_FIRST', opensOn: DAYS.opensOn } })
  const both = { pupilIds: ['c1', 'c1'], courseId: 'robots', consentVersion: ENROLLMENT_CONSENT_VERSION }
  expect(await ask('g-c1', 'enrollment.enrollSiblings', both)).toMatchObject({ error: { code: 'DRAW_FIRST' } })
  for (const courseId of ['care', 'football']) expect(await enroll('c1', courseId)).toMatchObject({ ok: true })
  expect(await enroll('c1', 'choir')).toMatchObject({ error: { code: 'BY_INVITATION' } })
  expect(await ask('g-c1', 'enrollment.saveWishes', saving([wishing('c1', ['chess'])]))).toMatchObject({
    error: { code: 'WISHES_NOT_OPEN' },
  })
})

test('the catalog tells a family of it, by day', async () => {
  const told = async () => {
    const list = await given('g-c1', 'enrollment.listCourses', { pupilId: 'c1' })
    const course = await given('g-c1', 'enrollment.getCourse', { pupilId: 'c1', courseId: 'chess' })
    const { children } = await given('g-c1', 'enrollment.guardianHome', {})
    expect([course.draw, children[0]?.draw]).toEqual([list.draw, list.draw])
    return list.draw
  }
  const days = { planId: PLAN_ID, opensOn: DAYS.opensOn, closesOn: DAYS.closesOn }
  expect(await told()).toEqual({ ...days, phase: 'ANNOUNCED' })
  at('2026-09-10')
  expect(await told()).toEqual({ ...days, phase: 'OPEN' })
})

test('wishes that cannot be are named one by one, and nothing is saved', async () => {
  at('2026-09-10')
  const wrong = saving(
    [wishing('c1', ['chess', 'chess', 'otherSchool', 'care'], { atMost: { aWeek: 9, aTerm: 2 } })],
    [
      {
        wishes: [
          { pupilId: 'c1', courseId: 'clay' },
          { pupilId: 'c2', courseId: 'clay' },
        ],
      },
    ],
  )
  const answer = await ask('g-c1', 'enrollment.saveWishes', wrong)
  expect(answer).toMatchObject({ error: { code: 'WISHES_REFUSED' } })
  const codes = answer.ok || answer.error.code !== 'WISHES_REFUSED' ? [] : answer.error.faults.map(({ code }) => code)
  expect(codes).toEqual([
    'TWICE',
    'NOT_IN_DRAW',
    'NOT_IN_DRAW',
    'LIMIT_TOO_HIGH',
    'TIE_WITHOUT_WISH',
    'TIE_WITHOUT_WISH',
  ])
  const again = saving([wishing('c1', ['chess']), wishing('c1', ['clay'])])
  expect(await ask('g-c1', 'enrollment.saveWishes', again)).toMatchObject({ error: { code: 'WISHES_REFUSED' } })
  expect(await wishesOf('c1')).toEqual([])
  const others = saving([wishing('c1', ['chess']), wishing('c3', ['chess'])])
  expect(await ask('g-c1', 'enrollment.saveWishes', others)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(await readAll('wishes')).toEqual([])
})

test('a father saves for two children in one step; the mother who read before is told, and nothing is half saved', async () => {
  const tie = [
    {
      wishes: [
        { pupilId: 'c1', courseId: 'clay' },
        { pupilId: 'c2', courseId: 'clay' },
      ],
    },
  ]
  const both = saving([wishing('c1', ['clay', 'chess']), wishing('c2', ['clay'])], tie)
  for (let times = 0; times < 2; times += 1) {
    expect(await given('father', 'enrollment.saveWishes', both)).toMatchObject({ children: [{ rev: 1 }, { rev: 1 }] })
  }
  expect(await ask('g-c1', 'enrollment.saveWishes', saving([wishing('c1', ['chess'])]))).toMatchObject({
    error: { code: 'WISHES_CHANGED' },
  })
  const half = saving([wishing('c1', ['robots'], { rev: 1 }), wishing('c2', ['robots'])], [])
  expect(await ask('father', 'enrollment.saveWishes', half)).toMatchObject({ error: { code: 'WISHES_CHANGED' } })
  expect((await wishesOf('c1'))[0]?.wishes).toEqual(['clay', 'chess'])
  const form = await given('g-c1', 'enrollment.getWishForm', { pupilId: 'c1' })
  expect(form).toMatchObject({ draw: { phase: 'OPEN' }, children: [{ rev: 1, savedBy: '爸爸', savedByMe: false }] })
  expect((await given('father', 'enrollment.getWishForm', { pupilId: 'c2' })).together).toEqual(tie)
  const told = await readAll<Notice>('notices', { kind: 'WISHES_SAVED', pupilId: 'c1' })
  expect(told.map(({ personId, readAt }) => [personId, readAt !== null])).toEqual([
    ['father', true],
    ['g-c1', false],
  ])
})

test('a seat kept for a hidden need stands with its name for the office alone', async () => {
  for (let n = 3; n <= FAMILIES; n += 1) {
    await given(`g-c${n}`, 'enrollment.saveWishes', saving([wishing(`c${n}`, ['chess', 'clay', 'robots'])]))
  }
  const kept = { ...PLACE, pupilId: 'c12', courseId: 'chess', reason: 'HEALTH' as const }
  for (let times = 0; times < 2; times += 1) await given(CLERK, 'enrollment.reserveSeat', kept)
  expect(await given('office', 'enrollment.listReservedSeats', PLACE)).toMatchObject({
    reserved: [{ pupilId: 'c12', isWished: true, reason: 'HEALTH' }],
  })
  const seen = await shown()
  expect(seen).toMatchObject({ children: FAMILIES })
  expect(seen.courses.find(({ courseId }) => courseId === 'chess')).toMatchObject({
    reserved: 1,
    wished: 11,
    wishedFirst: 10,
  })
  expect(JSON.stringify(seen)).not.toContain('c12')
})

test('the list is not fixed while wishes come in, nor once its number may be known: another is named first', async () => {
  const fix = () => ask(CLERK, 'enrollment.fixDrawList', { ...PLACE, rev: 1 })
  expect(await fix()).toMatchObject({ error: { code: 'DRAW_STEP', phase: 'OPEN' } })
  at('2026-09-13')
  expect(await fix()).toMatchObject({ error: { code: 'NUMBER_KNOWN', on: '2026-09-13' } })
  const later = { ...PLACE, rev: 1, numberName: '双色球', numberOn: '2026-09-16', reason: '名单没有来得及定' }
  expect(await ask(CLERK, 'enrollment.postponeDraw', later)).toMatchObject({
    error: { code: 'DRAW_DAYS', faults: [{ code: 'NO_NUMBER_THAT_DAY' }] },
  })
  const named = { ...later, numberOn: '2026-09-15' }
  expect(await given(CLERK, 'enrollment.postponeDraw', named)).toMatchObject({ phase: 'CLOSED', rev: 2 })
  const { draw } = await given(null, 'enrollment.getDrawFile', { planId: PLAN_ID, part: 0 })
  expect(draw).toMatchObject({ list: null, acts: [{}, { kind: 'POSTPONED', reason: later.reason, fingerprint: null }] })
})

test('the list is fixed once after the window, without those whose consent is gone', async () => {
  await given('g-c11', 'privacy.withdrawConsent', { pupilId: 'c11', purposes: ['SERVICE'] })
  const fixing = { ...PLACE, rev: 2 }
  const [one, other] = await Promise.all([
    ask(CLERK, 'enrollment.fixDrawList', fixing),
    ask('office', 'enrollment.fixDrawList', fixing),
  ])
  expect(one).toMatchObject({ value: { phase: 'FIXED', rows: 11, leftOut: 1 } })
  expect(other).toMatchObject({ ok: true })
  expect(await ask('g-c1', 'enrollment.saveWishes', saving([wishing('c1', [], { rev: 1 })]))).toMatchObject({
    error: { code: 'WISHES_NOT_OPEN' },
  })
})

test('the number: not before its day, by two people alike, what one typed is told to nobody; else postponed for all to see', async () => {
  const later = { ...PLACE, rev: 3, numberName: '大乐透', numberOn: '2026-09-16', reason: '网站打不开' }
  expect(await given(CLERK, 'enrollment.postponeDraw', later)).toMatchObject({ phase: 'POSTPONED', rev: 4 })
  expect(await given(CLERK, 'enrollment.postponeDraw', later)).toMatchObject({ phase: 'POSTPONED', rev: 4 })
  const seen = await given(null, 'enrollment.getDrawFile', { planId: PLAN_ID, part: 0 })
  expect(seen.draw.acts.at(-1)).toMatchObject({ kind: 'POSTPONED', reason: '网站打不开', byName: '王schoolAdmin' })
  expect(seen.draw.acts.at(-1)?.fingerprint).toBe(seen.draw.list?.fingerprint)
  const type = (who: string, number: string) => ask(who, 'enrollment.enterPublicNumber', { ...PLACE, number })
  expect(await type(CLERK, NUMBER)).toMatchObject({ error: { code: 'NUMBER_NOT_YET', on: '2026-09-16' } })
  at('2026-09-16', '22:00')
  expect(await ask(CLERK, 'enrollment.runDraw', PLACE)).toMatchObject({ error: { code: 'NUMBER_MISSING' } })
  expect(await type(CLERK, '＋ －')).toMatchObject({ error: { code: 'NUMBER_UNREADABLE' } })
  expect(await type(CLERK, NUMBER)).toMatchObject({ value: { isAgreed: false } })
  expect(await type(CLERK, NUMBER)).toMatchObject({ value: { isAgreed: false } })
  const differs = await type('office', '03 08 15 22 27 31 + 10')
  expect(differs).toMatchObject({ error: { code: 'NUMBERS_DIFFER' } })
  expect(JSON.stringify([differs, await shown()])).not.toContain('03 08')
  expect(await type('office', '０３－０８－１５－２２－２７－３１　０９')).toMatchObject({ value: { isAgreed: true } })
})

test('drawn, set aside for a published reason, drawn again: the file is played again by anybody', async () => {
  for (let times = 0; times < 2; times += 1) {
    expect(await given(CLERK, 'enrollment.runDraw', PLACE)).toMatchObject({ phase: 'DRAWN', done: 0 })
  }
  const first = await publishedFile()
  expect(verifyDraw(first)).toMatchObject({ ok: true })
  const { rev } = await shown()
  const again = { ...PLACE, rev, numberName: '双色球再下一期', numberOn: '2026-09-17', reason: '号码录错了一期' }
  expect(await given(CLERK, 'enrollment.drawAgain', again)).toMatchObject({ phase: 'FIXED', rev: rev + 1 })
  at('2026-09-17', '22:00')
  for (const who of [CLERK, 'office']) await given(who, 'enrollment.enterPublicNumber', { ...PLACE, number: NUMBER })
  await given(CLERK, 'enrollment.runDraw', PLACE)
  const { draw } = await given(null, 'enrollment.getDrawFile', { planId: PLAN_ID, part: 0 })
  const file = await publishedFile()
  const mine = await given('g-c3', 'enrollment.getDrawResult', { pupilId: 'c3' })
  const verified = verifyDraw(file, { fingerprint: draw.list?.fingerprint, ownNumber: mine.row?.number })
  expect(verified).toMatchObject({ ok: true, own: { row: mine.row?.row, place: mine.row?.place } })
  expect(verifyDraw(file.replace('"turn":1', '"turn":2'))).toMatchObject({ ok: false })
  const pupils = await readAll<{ _id: string; name: string }>('pupils')
  for (const { name } of pupils) expect(file).not.toContain(name)
  expect(file).not.toMatch(/grade|"c1"|三\(/)
})

test('seats: cut off at every write, asked again and by two at once, they are written once, in drawn order', async () => {
  cloud.faults.inject({ action: 'database.modifyDocument', collection: 'seatRolls', kind: 'dropAfter', count: 1 })
  await ask(CLERK, 'enrollment.seatDraw', PLACE)
  // In `test:deep` the connection is gone after each call there is, one after the other.
  for (let calls = 1; isDeepProof() && calls <= 14; calls += 1) {
    await cutOffAfter(cloud, calls, () => ask(CLERK, 'enrollment.seatDraw', PLACE))
  }
  cloud.faults.inject({ action: 'database.modifyDocument', collection: 'draws', kind: 'dropAfter', count: 1 })
  await Promise.all(['schoolAdmin', 'office'].map((who) => ask(who, 'enrollment.seatDraw', PLACE)))
  expect(await given(CLERK, 'enrollment.seatDraw', PLACE)).toMatchObject({ phase: 'SEATED' })
  for (const courseId of ['chess', 'clay', 'robots']) {
    const roll = await rollOf(courseId)
    expect(roll.seated.length + roll.seatsLeft).toBe(roll.capacity)
    expect(rollIsSound(roll)).toBe(true)
  }
  const chess = await rollOf('chess')
  expect(chess.seated).toHaveLength(SEATS)
  expect(chess.seated[0]).toMatchObject({ pupilId: 'c12', byDraw: true })
  expect(chess.waiting.length).toBeGreaterThan(0)
})

test('every family is told once of its result, records follow, and what is left is first come', async () => {
  for (let runs = 0; runs < 3; runs += 1) await runTimer(cloud, 'enrollment')
  const told = await readAll<Notice>('notices', { kind: 'DRAW_RESULT' })
  expect(told).toHaveLength(FAMILIES + 2)
  expect(await readAll<Notice>('notices', { kind: 'ENROLLED', courseTitle: '课程chess' })).toEqual([])
  const kept = await given('g-c12', 'enrollment.getDrawResult', { pupilId: 'c12' })
  expect(kept.wishes).toMatchObject([
    { courseId: 'chess', outcome: { code: 'RESERVED' }, state: 'SEATED' },
    { courseId: 'clay', outcome: { code: 'CLASHES_WITH', courseId: 'chess' }, state: 'NONE' },
    { courseId: 'robots', outcome: { code: 'GOT' }, state: 'SEATED' },
  ])
  const twins = await Promise.all(
    ['c1', 'c2'].map(
      async (pupilId) => (await given('father', 'enrollment.getDrawResult', { pupilId })).wishes[0]?.state,
    ),
  )
  expect(twins[0]).toBe(twins[1])
  const waiting = (await rollOf('chess')).waiting[0]?.pupilId ?? ''
  const places = (await recordOf(waiting))?.enrollments.map(({ courseId, state }) => [courseId, state])
  expect(places).toEqual(expect.arrayContaining([['chess', 'WAITLISTED']]))
  expect(await enroll('c1', 'robots')).toMatchObject({ value: { standing: { state: 'SEATED' } } })
  expect(dearerThanDeclared()).toEqual([])
})

test('a child that leaves takes its wishes and the seat kept for it along, from that day on', async () => {
  const leaving = { pupilId: 'c12', leftOn: '2026-09-19', reason: 'TRANSFERRED' as const }
  await given(CLERK, 'identity.setPupilLeft', leaving)
  await runTimer(cloud, 'enrollment')
  expect(await wishesOf('c12')).toHaveLength(1)
  at('2026-09-19')
  await runTimer(cloud, 'enrollment')
  expect(await wishesOf('c12')).toEqual([])
  expect(await readAll('reservedSeats')).toEqual([])
  expect(await wishesOf('c3')).toHaveLength(1)
})
