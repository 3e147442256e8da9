// A model of seats, offers and swaps: what may happen, and every fault a history can show.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Claim, PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { rollIsSound } from '@domain/enrollment/seats/seat-claim'
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import type { ActionInput, ActionName } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import fc from 'fast-check'
import { buildBundles, type Mutation } from '../world/bundles'
import { callUntilAnswered, runTimer, startDistrict } from '../world/district'
import { allRecords, readAll, rollOf, stored } from '../world/stored'
import { addCourse, addFamilies, consent, LOGIN_OF, NOW, smallWorld } from '../world/world'

export const PUPILS = ['m1', 'm2', 'm3', 'm4']
/** Two of them at the same hour: a child may sit in one of these, and wait for the other. */
const COURSES = { small: 2, sameHour: 1, free: 2 } as const
export type CourseId = keyof typeof COURSES
const COURSE_IDS = Object.keys(COURSES) as CourseId[]

export interface Act {
  readonly action: 'enroll' | 'withdraw' | 'accept' | 'acceptInstead' | 'swap'
  readonly pupilId: string
  readonly courseId: string
  /** What is given up for it. */
  readonly other: CourseId
}

/** What happens to the school: a seat more, a day later, consent withdrawn or given again. */
type Event = { readonly raise: CourseId } | { readonly daysLater: number } | { readonly consentOf: string }
/** Several acts happen at the same moment. */
export type Batch = readonly Act[] | Event

const act: fc.Arbitrary<Act> = fc.record({
  action: fc.constantFrom('enroll', 'enroll', 'withdraw', 'accept', 'acceptInstead', 'swap'),
  pupilId: fc.constantFrom(...PUPILS),
  courseId: fc.constantFrom(...COURSE_IDS),
  other: fc.constantFrom(...COURSE_IDS),
})
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ raise: fc.constantFrom(...COURSE_IDS) }),
  fc.constant({ daysLater: 1 }),
  fc.record({ consentOf: fc.constantFrom(...PUPILS) }),
)
const batch: fc.Arbitrary<Batch> = fc.oneof(
  { weight: 3, arbitrary: fc.array(act, { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: event },
)
export const history = fc.array(batch, { minLength: 1, maxLength: 7 })

export async function districtWith(mutation?: Mutation): Promise<LocalCloud> {
  const world = smallWorld()
  addFamilies(world, 'm', PUPILS.length)
  addCourse(world, { _id: 'small', capacity: COURSES.small, weekday: 4 })
  addCourse(world, { _id: 'sameHour', capacity: COURSES.sameHour, weekday: 4 })
  addCourse(world, { _id: 'free', capacity: COURSES.free, weekday: 5 })
  for (const _id of ['left', 'right']) addCourse(world, { _id, weekday: 3 })
  return startDistrict(await buildBundles(mutation), world)
}

async function emptyCourses(cloud: LocalCloud): Promise<void> {
  cloud.clock.set(NOW)
  const empty = { seated: [], waiting: [], rev: 0, touchedAt: 0, dueAt: null, sweptRev: null }
  for (const [courseId, capacity] of Object.entries(COURSES)) {
    await stored('seatRolls')
      .doc(courseId)
      .update({ ...empty, capacity, seatsLeft: capacity })
  }
  for (const { _id } of await allRecords()) await stored('pupilTerms').doc(_id).remove()
  for (const pupilId of PUPILS) await setConsent(pupilId, true)
}

async function setConsent(pupilId: string, isGiven: boolean): Promise<void> {
  const { entries } = consent({ _id: pupilId, schoolId: 'qinghe' })
  await stored('consents')
    .doc(pupilId)
    .update({ entries: isGiven ? entries : [] })
}

/** Who may not take a seat today. */
async function withoutConsent(): Promise<ReadonlySet<string>> {
  const consents = await readAll<ConsentRecord>('consents')
  return new Set(consents.filter(({ entries }) => entries.length === 0).map(({ _id }) => _id))
}

export async function take(cloud: LocalCloud, { action, pupilId, courseId, other }: Act): Promise<string> {
  const login = LOGIN_OF(`g-${pupilId}`)
  const ask = <Name extends ActionName>(name: Name, input: ActionInput<Name>) =>
    callUntilAnswered(cloud, login, { name, input })
  const place = { pupilId, courseId }
  const consentVersion = ENROLLMENT_CONSENT_VERSION
  const calls = {
    enroll: () => ask('enrollment.enrollPupil', { ...place, consentVersion }),
    withdraw: () => ask('enrollment.withdrawPupil', place),
    accept: () => ask('enrollment.acceptOffer', { ...place, insteadOfCourseId: null }),
    acceptInstead: () => ask('enrollment.acceptOffer', { ...place, insteadOfCourseId: other }),
    swap: () => ask('enrollment.swapCourse', { ...place, fromCourseId: other, consentVersion }),
  }
  const { answer } = await calls[action]()
  return answer.ok ? 'OK' : answer.error.code
}

async function happen(cloud: LocalCloud, what: Event): Promise<void> {
  if ('daysLater' in what) cloud.clock.set(cloud.clock.now() + what.daysLater * 86_400_000)
  else if ('consentOf' in what) await setConsent(what.consentOf, (await withoutConsent()).has(what.consentOf))
  else {
    const { capacity, seatsLeft, rev } = await rollOf(what.raise)
    const more = { capacity: capacity + 1, seatsLeft: seatsLeft + 1, rev: rev + 1, touchedAt: cloud.clock.now() }
    await stored('seatRolls').doc(what.raise).update(more)
  }
}

/** Holds at every moment, whoever is at it. */
async function hardFaults(): Promise<readonly string[]> {
  const rolls = await readAll<SeatRoll>('seatRolls')
  const records = await allRecords()
  return [
    ...rolls.filter((roll) => !rollIsSound(roll, () => false)).map(({ _id }) => `${_id} does not add up`),
    ...records.filter(isInTwoPlaces).map(({ pupilId }) => `${pupilId} is in two places at once`),
  ]
}

/** Once the timer has run: nobody eligible waits beside a free seat, and records say what rolls say. */
export async function faults(): Promise<readonly string[]> {
  const rolls = await readAll<SeatRoll>('seatRolls')
  const records = await allRecords()
  const barred = await withoutConsent()
  const isEligible = (pupilId: string) => !barred.has(pupilId)
  const places = rolls.flatMap((roll) => [
    ...roll.seated.map(({ pupilId, at }) => `${pupilId} ${roll._id} SEATED ${at}`),
    ...roll.waiting.map(({ pupilId, at }) => `${pupilId} ${roll._id} WAITLISTED ${at}`),
  ])
  const recorded = records.flatMap(liveIn)
  return [
    ...(await hardFaults()),
    ...rolls.filter((roll) => !rollIsSound(roll, isEligible)).map(({ _id }) => `${_id} is not sound`),
    ...places.filter((place) => !recorded.includes(place)).map((place) => `no record of ${place}`),
    ...recorded.filter((place) => !places.includes(place)).map((place) => `no place for ${place}`),
  ]
}

function liveIn({ pupilId, enrollments }: PupilTerm): readonly string[] {
  const live = enrollments.filter(({ state }) => state !== 'WITHDRAWN')
  return live.map(({ courseId, state, claimedAt }) => `${pupilId} ${courseId} ${state} ${claimedAt}`)
}

function isInTwoPlaces(record: PupilTerm): boolean {
  const live = record.enrollments.filter(({ state }) => state !== 'WITHDRAWN').map(({ courseId }) => courseId)
  const seats = record.enrollments.filter(({ state }) => state === 'SEATED').map(({ courseId }) => courseId)
  return (seats.includes('small') && seats.includes('sameHour')) || new Set(live).size !== live.length
}

/** What must not happen between two moments: passing who waits, another order of the line, an offer to who may not. */
function unfair(before: SeatRoll, after: SeatRoll, barred: ReadonlySet<string>): readonly string[] {
  const known = new Set([...before.seated, ...before.waiting].map(({ pupilId }) => pupilId))
  const newcomers = after.seated.filter(({ pupilId }) => !known.has(pupilId)).map(({ pupilId }) => pupilId)
  const unasked = before.waiting.filter(
    (one) => one.offer === undefined && after.waiting.some((same) => isSame(one, same)),
  )
  const stayed = (roll: SeatRoll, other: SeatRoll) =>
    roll.waiting.filter((one) => other.waiting.some((same) => isSame(one, same))).map(({ pupilId }) => pupilId)
  const asked = after.waiting.filter(
    ({ pupilId, offer }) => offer !== undefined && !before.waiting.some((one) => one.pupilId === pupilId && one.offer),
  )
  return [
    ...(unasked.some(({ offer }) => offer === undefined)
      ? newcomers.map((one) => `${one} passed in ${after._id}`)
      : []),
    ...(stayed(before, after).join() === stayed(after, before).join() ? [] : [`another order in ${after._id}`]),
    ...asked.filter(({ pupilId }) => barred.has(pupilId)).map(({ pupilId }) => `${pupilId} was asked in ${after._id}`),
  ]
}

function isSame(one: Claim, other: Claim): boolean {
  return one.pupilId === other.pupilId && one.at === other.at && one.lapsedAt === other.lapsedAt
}

const ANSWERS = [
  ...['OK', 'TIME_CLASH', 'NOT_ENROLLED', 'NOT_OFFERED', 'COURSE_FULL', 'CONSENT_REQUIRED'],
  // A day later the timer gives back what lapsed with the consent.
  'WINDOW_CLOSED',
]

/** Every fault of one history: hard ones at once, all of them once the timer has run. */
export async function faultsOfHistory(cloud: LocalCloud, batches: readonly Batch[]): Promise<readonly string[]> {
  await emptyCourses(cloud)
  const found: string[] = []
  for (const one of batches) {
    const [before, barred] = [await readAll<SeatRoll>('seatRolls'), await withoutConsent()]
    if ('length' in one) {
      const answers = await Promise.all(one.map((each) => take(cloud, each)))
      found.push(...answers.filter((code) => !ANSWERS.includes(code)))
    } else await happen(cloud, one)
    found.push(...(await hardFaults()))
    for (const roll of before) {
      if (!('length' in one && one.length > 1)) found.push(...unfair(roll, await rollOf(roll._id), barred))
    }
    if (!('raise' in one)) await runTimer(cloud, 'enrollment')
  }
  await runTimer(cloud, 'enrollment')
  return [...found, ...(await faults())]
}
