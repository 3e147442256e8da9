// Tests that any interleaving of enrolling and withdrawing keeps rolls and records consistent.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { LocalCloud } from '@localcloud/server'
import fc from 'fast-check'
import { buildBundles, type Mutation } from '../world/bundles'
import { callUntilAnswered, runTimer, startDistrict } from '../world/district'
import { type Proof, proofOf } from '../world/proof-tier'
import { allRecords, readAll, stored } from '../world/stored'
import { addCourse, addFamilies, LOGIN_OF, smallWorld } from '../world/world'

jest.setTimeout(1_800_000)

const PUPILS = ['m1', 'm2', 'm3', 'm4']
/** Two of them at the same hour: a child may have one of these, not both. */
const COURSES = { small: 2, sameHour: 1, free: 2 } as const

interface Step {
  readonly action: 'enrollPupil' | 'withdrawPupil'
  readonly pupilId: string
  readonly courseId: string
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom('enrollPupil', 'enrollPupil', 'withdrawPupil'),
  pupilId: fc.constantFrom(...PUPILS),
  courseId: fc.constantFrom(...Object.keys(COURSES)),
})
/** Batches one after another; the steps of a batch at the same moment. */
const history = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })

async function districtWith(mutation?: Mutation): Promise<LocalCloud> {
  const world = smallWorld()
  addFamilies(world, 'm', PUPILS.length)
  addCourse(world, { _id: 'small', capacity: COURSES.small, weekday: 4 })
  addCourse(world, { _id: 'sameHour', capacity: COURSES.sameHour, weekday: 4 })
  addCourse(world, { _id: 'free', capacity: COURSES.free, weekday: 5 })
  for (const _id of ['left', 'right']) addCourse(world, { _id, weekday: 3 })
  return startDistrict(await buildBundles(mutation), world)
}

async function emptyCourses(): Promise<void> {
  const empty = { seated: [], waiting: [], rev: 0, touchedAt: 0 }
  for (const [courseId, capacity] of Object.entries(COURSES)) {
    await stored('seatRolls')
      .doc(courseId)
      .update({ ...empty, seatsLeft: capacity })
  }
  for (const { _id } of await allRecords()) await stored('pupilTerms').doc(_id).remove()
}

async function take(cloud: LocalCloud, { action, pupilId, courseId }: Step): Promise<string> {
  const login = LOGIN_OF(`g-${pupilId}`)
  const input = { pupilId, courseId }
  const enrolling = { ...input, consentVersion: ENROLLMENT_CONSENT_VERSION }
  const { answer } =
    action === 'enrollPupil'
      ? await callUntilAnswered(cloud, login, { name: 'enrollment.enrollPupil', input: enrolling })
      : await callUntilAnswered(cloud, login, { name: 'enrollment.withdrawPupil', input })
  return answer.ok ? 'OK' : answer.error.code
}

async function faults(): Promise<readonly string[]> {
  const rolls = await readAll<SeatRoll>('seatRolls')
  const records = await allRecords()
  const places = rolls.flatMap((roll) => [
    ...roll.seated.map(({ pupilId, at }) => `${pupilId} ${roll._id} SEATED ${at}`),
    ...roll.waiting.map(({ pupilId, at }) => `${pupilId} ${roll._id} WAITLISTED ${at}`),
  ])
  const recorded = records.flatMap(liveIn)
  return [
    ...rolls.filter((roll) => !rollIsSound(roll)).map(({ _id }) => `${_id} is not sound`),
    ...places.filter((place) => !recorded.includes(place)).map((place) => `no record of ${place}`),
    ...recorded.filter((place) => !places.includes(place)).map((place) => `no place for ${place}`),
    ...records.filter(isInTwoPlaces).map(({ pupilId }) => `${pupilId} is in two places at once`),
  ]
}

function liveIn({ pupilId, enrollments }: PupilTerm): readonly string[] {
  const live = enrollments.filter(({ state }) => state !== 'WITHDRAWN')
  return live.map(({ courseId, state, claimedAt }) => `${pupilId} ${courseId} ${state} ${claimedAt}`)
}

function isInTwoPlaces(record: PupilTerm): boolean {
  const live = record.enrollments.filter(({ state }) => state !== 'WITHDRAWN').map(({ courseId }) => courseId)
  return (live.includes('small') && live.includes('sameHour')) || new Set(live).size !== live.length
}

const CALM = proofOf({ name: 'histories of seats', near: 25, deep: 1_000, seed: 4711 })
const STRUCK = proofOf({ name: 'histories of seats with lost answers', near: 15, deep: 500, seed: 4711 })
const ANSWERS = ['OK', 'TIME_CLASH', 'NOT_ENROLLED']

/** After the timer has run, everything agrees; before it, whatever is in no roll is in no live record for long. */
async function checkHistories(cloud: LocalCloud, proof: Proof): Promise<void> {
  const property = fc.asyncProperty(history, async (batches) => {
    await emptyCourses()
    for (const batch of batches) {
      const answers = await Promise.all(batch.map((one) => take(cloud, one)))
      expect(ANSWERS).toEqual(expect.arrayContaining(answers))
      const unsound = (await faults()).filter((fault) => /not sound|two places/.test(fault))
      expect(unsound).toEqual([])
    }
    await runTimer(cloud, 'enrollment')
    expect(await faults()).toEqual([])
  })
  await fc.assert(property, { ...proof, endOnFailure: true })
}

test('as it is', async () => {
  const cloud = await districtWith()
  await checkHistories(cloud, CALM).finally(() => cloud.close())
})

test('with lost answers and conflicts', async () => {
  const cloud = await districtWith()
  for (const [index, action] of ['modifyDocument', 'modifyAndReturnDoc', 'insertDocument'].entries()) {
    // Filling and emptying goes past the functions: only what they write is struck.
    cloud.faults.inject({
      kind: 'dropAfter',
      action: `database.${action}`,
      collection: 'pupilTerms',
      probability: 0.15,
      seed: index,
    })
    cloud.faults.inject({
      kind: 'conflict',
      action: `database.${action}`,
      collection: 'audit',
      probability: 0.3,
      seed: index,
    })
  }
  cloud.faults.inject({ kind: 'dropAfter', action: 'gateway.enrollment', probability: 0.1, seed: 9 })
  await checkHistories(cloud, STRUCK).finally(() => cloud.close())
})

/** Mother and father at the same moment, each a course at the same hour: one is taken, the other refused. */
async function twoPhones(cloud: LocalCloud): Promise<readonly (readonly string[])[]> {
  await Promise.all(['m1', 'm2'].map((pupilId) => take(cloud, { action: 'enrollPupil', pupilId, courseId: 'free' })))
  const bothPhones = (pupilId: string) =>
    Promise.all(['left', 'right'].map((courseId) => take(cloud, { action: 'enrollPupil', pupilId, courseId })))
  const answers = await Promise.all(PUPILS.map(bothPhones))
  return answers.map((pair) => pair.sort())
}

const ONE_OF_TWO = PUPILS.map(() => ['OK', 'TIME_CLASH'])

test('two phones, one child, the same hour', async () => {
  const cloud = await districtWith()
  const answers = await twoPhones(cloud)
  const found = await faults()
  await cloud.close()
  expect(answers).toEqual(ONE_OF_TWO)
  expect(found).toEqual([])
})

test('without the revision of the record it turns red', async () => {
  const cloud = await districtWith({
    name: 'records are written whatever happened meanwhile',
    file: 'pupil-terms.ts',
    find: '{ _id, rev }, { $set: { enrollments',
    replace: '{ _id }, { $set: { enrollments',
  })
  const answers = await twoPhones(cloud)
  await cloud.close()
  expect(answers).not.toEqual(ONE_OF_TWO)
})
