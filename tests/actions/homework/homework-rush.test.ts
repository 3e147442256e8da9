// Tests many teachers at once: racing pairs, a whole town's posts, throughput beside the bare SDK.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { addDays } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import pMap from 'p-map'
import { call } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { readAll, stored } from '../world/stored'
import { grant, identity, LOGIN_OF, person } from '../world/world'
import { EVENING, outcomeOf, overLimit, startTeaching, submission, submitted } from './teachers-world'

jest.setTimeout(3_600_000)

const PAIRS = isDeepProof() ? 1_000 : 24
const TEACHERS = isDeepProof() ? 200 : 20
const CLASSES = isDeepProof() ? 40 : 4
/** Of five who ask for twenty minutes three fit into sixty. */
const PER_CLASS = 3
const ROOMS = ['qinghe-3-1', 'qinghe-3-2', 'qinghe-4-1', 'qinghe-5-1']
const DATES = [0, 1, 2, 5, 6, 7].map((days) => addDays(EVENING, days))

let cloud: LocalCloud

const rooms = Array.from({ length: CLASSES }, (_, index) => `rush-3-${index + 1}`)
const teacher = (index: number) => `rush-teacher-${index}`

beforeAll(async () => {
  cloud = await startTeaching(undefined, (world) => {
    for (const [index, _id] of rooms.entries()) {
      world.homerooms.push({
        _id,
        schoolId: 'qinghe',
        grade: 3,
        classNumber: 10 + index,
        name: `三(${10 + index})班`,
        classTeacherId: null,
      })
    }
    for (let index = 0; index < TEACHERS; index += 1) {
      const homeroomId = rooms[index % CLASSES] ?? ''
      world.people.push(
        person(teacher(index), [grant('subjectTeacher', { schoolId: 'qinghe', homeroomId, subject: 'SCIENCE' })]),
      )
      world.identities.push(identity(teacher(index)))
    }
  })
})
afterEach(() => stored('homeworkDays').where({ schoolId: 'qinghe' }).remove())
afterAll(() => cloud.close())

interface Pair {
  readonly homeroomId: string
  readonly date: (typeof DATES)[number]
}

async function race({ homeroomId, date }: Pair): Promise<string> {
  const both = [
    submitted(cloud, 'tang', submission(31, { homeroomIds: [homeroomId], date })),
    submitted(cloud, 'li', submission(31, { homeroomIds: [homeroomId], date, subject: 'CHINESE' })),
  ]
  return (await Promise.all(both)).map(outcomeOf).sort().join(' ')
}

test(`${PAIRS} racing pairs of 31 minutes: one of each is accepted, no evening is over`, async () => {
  const places = ROOMS.flatMap((homeroomId) => DATES.map((date) => ({ homeroomId, date })))
  const outcomes = new Map<string, number>()
  for (let done = 0; done < PAIRS; done += places.length) {
    const said = await pMap(places.slice(0, PAIRS - done), race, { concurrency: 8 })
    for (const one of said) outcomes.set(one, (outcomes.get(one) ?? 0) + 1)
    expect(overLimit(await readAll<HomeworkDay>('homeworkDays'))).toEqual([])
    await stored('homeworkDays').where({ schoolId: 'qinghe' }).remove()
  }
  expect([...outcomes]).toEqual([['ACCEPTED OVER_LIMIT', PAIRS]])
})

test(`${TEACHERS} teachers at once for ${CLASSES} classes: three of each class’s five fit, no class is over`, async () => {
  const posts = Array.from({ length: TEACHERS }, (_, index) => index)
  // Loaded before the clock runs.
  await submitted(cloud, 'tang', submission(1, { homeroomIds: ['qinghe-4-1'] }))
  const begun = performance.now()
  const outcomes = await Promise.all(posts.map((index) => post(index)))
  const ours = posts.length / (performance.now() - begun)
  expect(outcomes.filter((one) => one === 'ACCEPTED')).toHaveLength(PER_CLASS * CLASSES)
  expect(overLimit(await readAll<HomeworkDay>('homeworkDays'))).toEqual([])
  const bare = posts.length / (await bareTime(posts))
  process.stdout.write(
    `${TEACHERS} posts at once: ${Math.round(ours * 1_000)} a second, the same calls by the bare SDK ${Math.round(bare * 1_000)}, ratio ${(ours / bare).toFixed(2)}\n`,
  )
})

async function post(index: number): Promise<string> {
  const input = submission(20, { homeroomIds: [rooms[index % CLASSES] ?? ''], subject: 'SCIENCE' })
  const { answer } = await call(cloud, LOGIN_OF(teacher(index)), { name: 'homework.submitHomework', input })
  return answer.ok ? (answer.value.classes[0]?.outcome ?? '') : answer.error.code
}

type Bare = Readonly<Record<'identities' | 'homerooms' | 'days' | 'notes', Raw>>
type Raw = ReturnType<typeof raw>

const raw = (name: string) => stored(name).options({ raw: true })

/** What a post does to the database, without any of our code: two reads, a note, one compare-and-set, a note. */
async function bareTime(posts: readonly number[]): Promise<number> {
  await stored('homeworkTemplates')
    .where({ _id: { $gt: '' } })
    .remove()
  await stored('homeworkDays').where({ schoolId: 'qinghe' }).remove()
  await stored('homeworkDays').add(
    rooms.map((homeroomId) => ({ _id: homeroomId, schoolId: 'qinghe', items: [], rev: 0 })),
  )
  const bare = {
    identities: raw('identities'),
    homerooms: raw('homerooms'),
    days: raw('homeworkDays'),
    notes: raw('homeworkTemplates'),
  }
  const begun = performance.now()
  await Promise.all(posts.map((index) => barePost(index, bare)))
  return performance.now() - begun
}

async function barePost(index: number, bare: Bare): Promise<void> {
  const _id = rooms[index % CLASSES] ?? ''
  await bare.identities.aggregate([{ $match: { _id: LOGIN_OF(teacher(index)) } }, ...PERSON]).end()
  await bare.notes.add({ _id: `intent-${index}` })
  for (let isFirst = true; ; isFirst = false) {
    const { data } = await (isFirst
      ? bare.homerooms.aggregate([{ $match: { _id } }, ...CLASS]).end()
      : bare.days.where({ _id }).get())
    const [found] = data
    const day = isFirst ? found.homeworkDays[0] : found
    const after = { items: [...day.items, { itemId: String(index), minutes: 20 }], rev: day.rev + 1 }
    const { updated } = await bare.days.where({ _id, rev: day.rev }).update({ $set: after })
    if (updated === 1) break
  }
  await bare.notes.add({ _id: `audit-${index}` })
}

/** The caller with the person, the class with its school, term and evening: what a post has to know. */
const lookup = (from: string, localField: string, foreignField = '_id') => ({
  $lookup: { from, localField, foreignField, as: from },
})
const PERSON = [lookup('people', 'personId')]
const CLASS = [
  lookup('schools', 'schoolId'),
  lookup('plans', 'schoolId', 'schoolId'),
  lookup('homeworkSettings', '_id'),
  lookup('homeworkDays', '_id'),
]
