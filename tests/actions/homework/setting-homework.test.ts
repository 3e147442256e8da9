// Tests setting homework through the SDK: H1–H7, the race, bad input, many and split classes.
import { limitCases } from '@domain/homework/items/claim-minutes.cases'
import { addDays } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { jpeg } from '../billing/waiver-family'
import type { Mutation } from '../world/bundles'
import { call } from '../world/district'
import { readAll, stored } from '../world/stored'
import { upload } from '../world/upload-workbook'
import { LOGIN_OF, term } from '../world/world'
import {
  at,
  CLASSES,
  dayIn,
  EVENING,
  outcomeOf,
  overLimit,
  startTeaching,
  submission,
  submitted,
} from './teachers-world'

jest.setTimeout(240_000)

/** Of those that have a class here. */
const GRADES = CLASSES.map((homeroomId) => Number(homeroomId.split('-')[1]))

const NO_CLAIM: Mutation = {
  name: 'minutes are not claimed',
  file: 'items/claim-minutes.ts',
  find: 'if (total <= cap || takesNoMore(day, item))',
  replace: 'if (total <= cap + 1_000 || takesNoMore(day, item))',
}
const NO_REVISION: Mutation = {
  name: 'an evening is written whatever its revision',
  file: 'collections/homework-days.ts',
  find: 'return homeworkDays.updateOne({ _id, rev },',
  replace: 'return homeworkDays.updateOne({ _id, rev: { $gte: 0 } },',
}

async function race(cloud: LocalCloud, date = EVENING) {
  const both = [
    submitted(cloud, 'tang', submission(31, { date })),
    submitted(cloud, 'li', submission(31, { date, subject: 'CHINESE' })),
  ]
  return (await Promise.all(both)).map(outcomeOf).sort()
}

describe('as it is', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startTeaching()
  })
  beforeEach(() => cloud.clock.set(at('16:05')))
  afterEach(async () => {
    cloud.faults.clear()
    await stored('homeworkDays').where({ schoolId: 'qinghe' }).remove()
  })
  afterAll(() => cloud.close())

  test.each(limitCases.filter(({ grade }) => GRADES.includes(grade)))(
    '$name: grade $grade, $there + $minutes: $expected',
    async ({ grade, there, kind, place, minutes, expected }) => {
      const homeroomIds = [`qinghe-${grade}-1`]
      for (const held of there)
        expect(outcomeOf(await submitted(cloud, 'li', submission(held, { homeroomIds, subject: 'CHINESE' })))).toBe(
          'ACCEPTED',
        )
      const wish = { homeroomIds, ...(kind === undefined ? {} : { kind }), ...(place === undefined ? {} : { place }) }
      const result = await submitted(cloud, 'tang', submission(minutes, wish))
      const said = typeof result !== 'string' && result.refusal ? `fits: ${result.refusal.fits}` : outcomeOf(result)
      expect(said).toBe(expected)
      expect((await dayIn(homeroomIds[0] ?? ''))?.items.length ?? 0).toBe(
        there.length + (expected === 'ACCEPTED' ? 1 : 0),
      )
    },
  )

  test('H6: 20 minutes in a class with a pupil in care are accepted, and warned of', async () => {
    const care = { courseId: 'care', kind: 'CARE', state: 'SEATED', endsBefore: null }
    await stored('pupilTerms').add([
      { _id: `qinghe:${term.id}:f1`, planId: `qinghe:${term.id}`, pupilId: 'f1', enrollments: [care] },
    ])
    expect(await submitted(cloud, 'tang', submission(20))).toMatchObject({ outcome: 'ACCEPTED', carePupils: 1 })
    expect(await submitted(cloud, 'li', submission(20, { subject: 'CHINESE', kind: 'ORAL' }))).toMatchObject({
      carePupils: 0,
    })
    await stored('pupilTerms').where({ pupilId: 'f1' }).remove()
  })

  test('H4: of two 31-minute items at one moment exactly one is accepted', async () => {
    for (let again = 0; again < 5; again += 1) {
      const date = addDays(EVENING, [0, 1, 2, 5, 6][again] ?? 0)
      expect(await race(cloud, date)).toEqual(['ACCEPTED', 'OVER_LIMIT'])
    }
    expect(overLimit(await readAll('homeworkDays'))).toEqual([])
  })

  test('the race with conflicts and lost answers: the same', async () => {
    cloud.faults.inject({ kind: 'conflict', action: 'database.modifyDocument', probability: 0.2, seed: 21 })
    cloud.faults.inject({ kind: 'dropAfter', action: 'database.modifyDocument', probability: 0.2, seed: 22 })
    cloud.faults.inject({ kind: 'dropAfter', action: 'database.insertDocument', probability: 0.2, seed: 23 })
    for (const days of [0, 1, 2]) expect(await race(cloud, addDays(EVENING, days))).toEqual(['ACCEPTED', 'OVER_LIMIT'])
  })

  test('a refusal shows the colleagues’ items and three ways out, and writes nothing', async () => {
    await submitted(cloud, 'li', submission(25, { subject: 'CHINESE' }))
    await submitted(cloud, 'bai', submission(15, { subject: 'ENGLISH' }))
    await submitted(cloud, 'li', submission(40, { subject: 'CHINESE', date: addDays(EVENING, 1) }))
    const refused = await submitted(cloud, 'tang', submission(28))
    expect(refused).toMatchObject({
      outcome: 'OVER_LIMIT',
      item: null,
      total: 40,
      refusal: { cap: 60, total: 68, over: 8, fits: 20, nextDate: '2026-09-11', nextTotal: 28, decideBy: '17:30' },
    })
    const names =
      typeof refused === 'string'
        ? []
        : refused.refusal?.colleagues.map(({ teacherName, minutes }) => [teacherName, minutes])
    expect(names).toEqual([
      ['王li', 25],
      ['王bai', 15],
    ])
    expect((await dayIn('qinghe-3-1'))?.items).toHaveLength(2)
  })

  test('the same request twice is one item; a changed one under the same key changes nothing', async () => {
    const input = submission(20)
    const [one, again] = [
      await submitted(cloud, 'tang', input),
      await submitted(cloud, 'tang', { ...input, minutes: 10 }),
    ]
    expect([outcomeOf(one), outcomeOf(again)]).toEqual(['ACCEPTED', 'ACCEPTED'])
    expect((await dayIn('qinghe-3-1'))?.items.map(({ minutes }) => minutes)).toEqual([20])
  })

  test('word for word the same under another key is refused, and says since when; a changed word is let in', async () => {
    const { content } = submission(10)
    expect(outcomeOf(await submitted(cloud, 'tang', submission(10, { content })))).toBe('ACCEPTED')
    const [first] = (await dayIn('qinghe-3-1'))?.items ?? []
    const input = submission(10, { content, homeroomIds: ['qinghe-3-1', 'qinghe-3-2'] })
    const { answer } = await call(cloud, LOGIN_OF('tang'), { name: 'homework.submitHomework', input })
    const error = { code: 'SET_ALREADY', homeroomName: '三(1)班', at: first?.submittedAt }
    expect(answer).toEqual({ ok: false, error })
    expect((await dayIn('qinghe-3-1'))?.items).toHaveLength(1)
    expect(await dayIn('qinghe-3-2')).toBeNull()
    expect(outcomeOf(await submitted(cloud, 'tang', submission(10, { content: '5–8 题' })))).toBe('ACCEPTED')
  })

  test.each([
    ['a date in the holidays', { date: '2026-10-01', dueOn: '2026-10-02' }, 'DATE_NOT_OPEN'],
    ['a Saturday', { date: '2026-09-12', dueOn: '2026-09-13' }, 'DATE_NOT_OPEN'],
    ['due after bedtime', { dueOn: EVENING, dueAt: '21:21' }, 'DUE_OUT_OF_RANGE'],
    ['due before it is set', { dueOn: '2026-09-08' }, 'DUE_OUT_OF_RANGE'],
    ['due this morning: it has passed', { dueOn: EVENING, dueAt: '08:00' }, 'DUE_OUT_OF_RANGE'],
    ['due on a Saturday', { dueOn: '2026-09-12' }, 'DUE_OUT_OF_RANGE'],
    ['names and marks', { content: '张明 98分，李红 76分，王强 60分，请订正' }, 'TEXT_HAS_MARKS'],
    ['a photo that is nobody’s', { photos: ['cloud://local-env.bucket/uploads/none'] }, 'PHOTO_INVALID'],
    [
      'a voice of 61 seconds',
      { voice: { fileId: 'cloud://local-env.bucket/uploads/none', seconds: 61 } },
      'VOICE_INVALID',
    ],
    ['another teacher’s class', { homeroomIds: ['qinghe-3-1', 'yunling-3-1'] }, 'NOT_FOUND'],
    ['another teacher’s subject', { subject: 'CHINESE' as const }, 'NOT_YOUR_SUBJECT'],
    ['a group that is not there', { groupId: 'none' }, 'GROUP_UNKNOWN'],
    [
      'a layer longer than the limit',
      { layers: [{ name: '想多做', content: '第 4 题', minutes: 61 }] },
      'MINUTES_OUT_OF_RANGE',
    ],
    ['no text', { content: ' ' }, 'BAD_REQUEST'],
    ['half a minute', { minutes: 0.5 }, 'BAD_REQUEST'],
  ])('%s is refused, and nothing is written', async (_what, more, code) => {
    expect(await submitted(cloud, 'tang', submission(10, more))).toBe(code)
    expect(await readAll('homeworkDays')).toEqual([])
  })

  test('photos and a voice of one’s own stay with the item; what is none, or another’s, does not', async () => {
    const sent = (kind: 'HOMEWORK_PHOTO' | 'HOMEWORK_VOICE', bytes: Buffer, who = 'tang') =>
      upload(cloud, LOGIN_OF(who), { kind, bytes })
    const photo = await sent('HOMEWORK_PHOTO', jpeg('page 23'))
    const voice = { fileId: await sent('HOMEWORK_VOICE', Buffer.from('ID3 read it aloud')), seconds: 60 }
    const kept = await submitted(cloud, 'tang', submission(10, { photos: [photo], voice }))
    expect(kept).toMatchObject({ outcome: 'ACCEPTED', item: { photos: [photo], voice } })
    const lines = await readAll<{ kind: string; deleteAfter: number }>('filesToDelete')
    expect(lines.map(({ deleteAfter }) => Math.round((deleteAfter - at('16:05')) / 86_400_000))).toEqual([730, 730])
    const text = await sent('HOMEWORK_PHOTO', Buffer.from('no picture'))
    expect(await submitted(cloud, 'tang', submission(10, { photos: [text] }))).toBe('PHOTO_INVALID')
    const noise = { fileId: await sent('HOMEWORK_VOICE', Buffer.from('no voice')), seconds: 9 }
    expect(await submitted(cloud, 'tang', submission(10, { voice: noise }))).toBe('VOICE_INVALID')
    const theirs = await sent('HOMEWORK_PHOTO', jpeg('page 24'), 'li')
    expect(await submitted(cloud, 'tang', submission(10, { photos: [theirs] }))).toBe('PHOTO_INVALID')
  })

  test('at 17:30 tonight is closed, tomorrow is open; at 23:59 the same', async () => {
    for (const time of ['17:30', '23:59']) {
      cloud.clock.set(at(time))
      expect(await submitted(cloud, 'tang', submission(10))).toBe('POSTING_CLOSED')
      expect(outcomeOf(await submitted(cloud, 'tang', submission(10, { date: addDays(EVENING, 1) })))).toBe('ACCEPTED')
    }
  })

  test('one post to several classes: each answers for itself', async () => {
    await submitted(cloud, 'li', submission(50, { subject: 'CHINESE', homeroomIds: ['qinghe-3-2'] }))
    const input = submission(20, { homeroomIds: ['qinghe-3-1', 'qinghe-3-2', 'qinghe-4-1'] })
    const { answer } = await call(cloud, LOGIN_OF('tang'), { name: 'homework.submitHomework', input })
    expect(answer.ok && answer.value.classes.map(({ outcome, left }) => [outcome, left])).toEqual([
      ['ACCEPTED', 40],
      ['OVER_LIMIT', 10],
      ['ACCEPTED', 40],
    ])
  })

  test('a split class is held by all of its homerooms or by none; its pupils alone are weighed', async () => {
    const members = [
      { pupilId: 'own', homeroomId: 'qinghe-3-1' },
      { pupilId: 'otherClass', homeroomId: 'qinghe-3-2' },
    ]
    const group = { schoolId: 'qinghe', subject: 'ENGLISH', homeroomIds: ['qinghe-3-1', 'qinghe-3-2'], members, rev: 1 }
    await stored('teachingGroups').add([{ _id: 'english-a', name: '英语 A', ...group }])
    const wish = { subject: 'ENGLISH' as const, homeroomIds: group.homeroomIds, groupId: 'english-a' }
    const all = async (minutes: number) => {
      const { answer } = await call(cloud, LOGIN_OF('bai'), {
        name: 'homework.submitHomework',
        input: submission(minutes, wish),
      })
      return answer.ok ? answer.value.classes.map(({ outcome }) => outcome) : answer.error.code
    }
    await submitted(cloud, 'li', submission(50, { subject: 'CHINESE', homeroomIds: ['qinghe-3-2'] }))
    expect(await all(11)).toEqual(['GROUP_REFUSED', 'OVER_LIMIT'])
    expect([(await dayIn('qinghe-3-1'))?.items, (await dayIn('qinghe-3-1'))?.only]).toEqual([[], []])
    expect(await all(10)).toEqual(['ACCEPTED', 'ACCEPTED'])
    expect((await dayIn('qinghe-3-1'))?.only.map(({ pupilId }) => pupilId)).toEqual(['own'])
    expect(
      (await readAll<{ items: { heldUntil: number | null }[] }>('homeworkDays')).flatMap(({ items }) =>
        items.map(({ heldUntil }) => heldUntil),
      ),
    ).toEqual([null, null, null])
    await stored('teachingGroups').where({ _id: 'english-a' }).remove()
  })

  test('a substitute sets homework to the last day, and no further', async () => {
    expect(outcomeOf(await submitted(cloud, 'substitute', submission(20)))).toBe('ACCEPTED')
    cloud.clock.set(at('08:00', addDays(EVENING, 1)))
    expect(await submitted(cloud, 'substitute', submission(20, { date: addDays(EVENING, 1) }))).toBe('FORBIDDEN')
  })

  test('five round trips, and few documents, however many evenings are stored', async () => {
    await submitted(cloud, 'li', submission(10, { subject: 'CHINESE' }))
    const measure = async () => {
      const before = cloud.examined()
      const input = submission(5)
      const { answer, trips } = await call(cloud, LOGIN_OF('tang'), { name: 'homework.submitHomework', input })
      expect(answer.ok).toBe(true)
      return { trips, examined: cloud.examined() - before }
    }
    const few = await measure()
    const day = await dayIn('qinghe-3-1')
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      ...day,
      _id: `other-${index}:2026-09-01`,
      homeroomId: `other-${index}`,
    }))
    for (let from = 0; from < many.length; from += 500) await stored('homeworkDays').add(many.slice(from, from + 500))
    const after = await measure()
    process.stdout.write(`submitHomework: ${after.trips} trips, ${after.examined} documents beside 2,000 evenings\n`)
    // Caller · class with its evening · intent · claim · audit.
    expect([few.trips, after.trips]).toEqual([5, 5])
    expect(after.examined).toBe(few.examined)
  })
})

describe.each([NO_CLAIM, NO_REVISION])('with $name', (mutation) => {
  test('two teachers pass at once, and the check above turns red', async () => {
    const cloud = await startTeaching(mutation)
    try {
      const dates = [0, 1, 2, 5, 6].map((days) => addDays(EVENING, days))
      const outcomes: string[] = []
      for (const date of dates) {
        outcomes.push(outcomeOf(await submitted(cloud, 'bai', submission(1, { date, subject: 'ENGLISH' }))))
        outcomes.push(...(await race(cloud, date)))
      }
      const items = (await readAll<{ items: object[] }>('homeworkDays')).reduce((sum, day) => sum + day.items.length, 0)
      const isCaught =
        overLimit(await readAll('homeworkDays')).length > 0 ||
        items < outcomes.filter((one) => one === 'ACCEPTED').length
      expect(isCaught).toBe(true)
    } finally {
      await cloud.close()
    }
  })
})
