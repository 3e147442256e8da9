// Tests wishes that a guardian without a phone tells the school: stored, changed, undone, cut off.
import type { Wishes } from '@domain/enrollment/wishes/wishes'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { dearerThanDeclared, runTimer } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { readAll } from '../world/stored'
import { cutOffAfter, DAYS, drawAskers, PLACE, saving, startDrawWorld, wishing } from './draw-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startDrawWorld()
  at('2026-09-09')
  await given('schoolAdmin', 'enrollment.prepareDraw', { ...PLACE, ...DAYS, rev: 0 })
})
afterAll(() => cloud.close())

const { ask, given, at } = drawAskers(() => cloud)
type Recording = ActionInput<'enrollment.recordGuardianWord'>
let keys = 0

function word(pupilId: string, courseIds: readonly string[], more: Partial<Recording> = {}): Recording {
  keys += 1
  return {
    pupilId,
    act: 'WISHES',
    courseId: null,
    toCourseId: null,
    wished: { courseIds: [...courseIds], atMost: { aWeek: 2, aTerm: 1 } },
    word: {
      guardianId: `g-${pupilId}`,
      way: 'IN_PERSON',
      at: cloud.clock.now() - 60_000,
      minutes: null,
      read: ['COURSE', 'TIMES', 'PRICE', 'LEAVING'],
      words: '先下棋，下棋没有就玩泥巴。',
      isOwnWish: true,
    },
    witnessId: 'office',
    requestKey: `wishes-key-${String(keys).padStart(6, '0')}`,
    ...more,
  }
}

const record = (pupilId: string, courseIds: readonly string[], more: Partial<Recording> = {}) =>
  ask('schoolAdmin', 'enrollment.recordGuardianWord', word(pupilId, courseIds, more))
const confirm = (requestId: string) => ask('office', 'enrollment.confirmGuardianWord', { requestId })
const savedOf = async (pupilId: string) => (await readAll<Wishes>('wishes', { pupilId }))[0]

async function recorded(pupilId: string, courseIds: readonly string[]): Promise<string> {
  const answer = await record(pupilId, courseIds)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.requestId
}

test('before the window there is nothing to wish; then the form names the courses that fit, not what is saved', async () => {
  expect(await record('c3', ['chess'])).toMatchObject({ error: { code: 'WISHES_NOT_OPEN', opensOn: DAYS.opensOn } })
  const form = () => given('schoolAdmin', 'enrollment.getBehalfForm', { pupilId: 'c3' })
  expect((await form()).wishing).toBeNull()
  at('2026-09-10')
  expect((await form()).wishing).toEqual({
    closesOn: DAYS.closesOn,
    most: { aWeek: DAYS.aWeek, aTerm: DAYS.aTerm },
    courseIds: ['chess', 'clay', 'otherClass', 'own', 'robots'],
    saved: 0,
  })
})

test('nothing is stored before a second person; then they are wishes like any other, and the guardians are told', async () => {
  expect(await record('c3', ['choir'])).toMatchObject({
    error: { code: 'WISHES_REFUSED', faults: [{ courseId: 'choir', code: 'NOT_IN_DRAW' }] },
  })
  expect(await record('c3', [], { wished: null })).toMatchObject({ error: { code: 'NOT_ENROLLED' } })
  const requestId = await recorded('c3', ['chess', 'clay'])
  expect(await savedOf('c3')).toBeUndefined()
  for (let times = 0; times < 2; times += 1) expect(await confirm(requestId)).toMatchObject({ ok: true })
  expect(await savedOf('c3')).toMatchObject({
    wishes: ['chess', 'clay'],
    atMost: { aWeek: 2, aTerm: 1 },
    consent: { personId: 'g-c3' },
    rev: 1,
  })
  const told = await readAll<Notice>('notices', { pupilId: 'c3' })
  expect(told.map(({ kind, personId }) => [kind, personId])).toContainEqual(['WORD_CONFIRMED', 'g-c3'])
  const { requests } = await given('g-c3', 'enrollment.listBehalfActs', { pupilId: 'c3' })
  expect(requests[0]?.wished?.courses.map(({ title }) => title)).toEqual(['课程chess', '课程clay'])
})

test("a guardian's no puts back what stood before; what the family saved itself is never overwritten", async () => {
  const mine = saving([wishing('c4', ['robots'])])
  await given('g-c4', 'enrollment.saveWishes', mine)
  const requestId = await recorded('c4', ['clay'])
  await confirm(requestId)
  expect((await savedOf('c4'))?.wishes).toEqual(['clay'])
  expect(await ask('g-c4', 'enrollment.undoGuardianWord', { requestId })).toMatchObject({ ok: true })
  expect(await savedOf('c4')).toMatchObject({ wishes: ['robots'], consent: { personId: 'g-c4' } })

  const late = await recorded('c4', ['clay'])
  const rev = (await savedOf('c4'))?.rev ?? 0
  await given('g-c4', 'enrollment.saveWishes', saving([wishing('c4', ['chess'], { rev })]))
  expect(await confirm(late)).toMatchObject({ error: { code: 'WISHES_CHANGED' } })
  expect((await savedOf('c4'))?.wishes).toEqual(['chess'])

  const undone = await recorded('c5', ['clay'])
  await confirm(undone)
  await given('g-c5', 'enrollment.saveWishes', saving([wishing('c5', ['robots'], { rev: 1 })]))
  expect(await ask('g-c5', 'enrollment.undoGuardianWord', { requestId: undone })).toMatchObject({ ok: true })
  expect((await savedOf('c5'))?.wishes).toEqual(['robots'])
})

test('a word confirmed when the window is over is refused', async () => {
  at('2026-09-11')
  const requestId = await recorded('c12', ['clay'])
  at('2026-09-12')
  expect(await confirm(requestId)).toMatchObject({ error: { code: 'WISHES_NOT_OPEN' } })
  expect(await savedOf('c12')).toBeUndefined()
  expect(dearerThanDeclared()).toEqual([])
})

/** In `test:deep` each call there is; in `npm test` two that lie between what is written. */
const CUTS = isDeepProof() ? [3, 4, 5, 6, 7, 8] : [7, 8]

test('cut off after any of its calls, a confirmed word is stored once when the day is over', async () => {
  at('2026-09-11')
  const open: string[] = []
  for (const [index, calls] of CUTS.entries()) {
    const pupilId = `c${index + 6}`
    const requestId = await recorded(pupilId, ['robots'])
    await cutOffAfter(cloud, calls, () => confirm(requestId))
    open.push(pupilId)
  }
  at('2026-09-12', '00:01')
  await runTimer(cloud, 'enrollment')
  const states = await readAll<{ pupilId: string; state: string }>('behalfRequests', { act: 'WISHES' })
  for (const pupilId of open) {
    const [request] = states.filter((one) => one.pupilId === pupilId)
    const saved = await savedOf(pupilId)
    const expected = request?.state === 'DONE' ? { wishes: ['robots'], rev: 1 } : undefined
    expect([pupilId, request?.state, saved]).toEqual([
      pupilId,
      expected ? 'DONE' : 'PROPOSED',
      expected ? expect.objectContaining(expected) : undefined,
    ])
  }
  expect(states.some(({ state, pupilId }) => state === 'DONE' && open.includes(pupilId))).toBe(true)
})
