// Tests a family's evening: two children in one look, marks, bedtime, and minutes without a name.

import type { HomeworkTime } from '@domain/homework/tonight/homework-time'
import { reportedMinutes } from '@domain/homework/tonight/reported-minutes'
import type { ActionInput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { call, callUntilAnswered } from '../world/district'
import { readAll } from '../world/stored'
import { LOGIN_OF } from '../world/world'
import { at, startEvening, TODAY } from './evening-world'

jest.setTimeout(180_000)

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startEvening()
})
beforeEach(() => cloud.clock.set(at('16:05')))
afterEach(() => cloud.faults.clear())
afterAll(() => cloud.close())

async function tonight(who = 'mother') {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name: 'homework.listTonight', input: {} })
  if (!answer.ok) throw new Error(answer.error.code)
  return { children: answer.value.children, trips, text: JSON.stringify(answer.value) }
}

async function itemOf(itemId: string, who = 'mother') {
  const { children } = await tonight(who)
  const item = children[0]?.tonight.items.find((one) => one.itemId === itemId)
  if (item === undefined) throw new Error(`no item ${itemId}`)
  return item
}

type Mark = Partial<ActionInput<'homework.markHomework'>>

async function mark(more: Mark, who = 'mother') {
  const input = { pupilId: 'elder', date: TODAY, itemIds: ['chinese'], mark: 'SEEN' as const, undo: false, where: '' }
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'homework.markHomework', input: { ...input, ...more } })
  return answer.ok ? 'OK' : answer.error.code
}

async function tell(minutes: number, more: Partial<ActionInput<'homework.tellMinutes'>> = {}, who = 'mother') {
  const input = { pupilId: 'elder', date: TODAY, minutes, ...more }
  const { answer } = await callUntilAnswered(cloud, LOGIN_OF(who), { name: 'homework.tellMinutes', input })
  return answer.ok ? answer.value.isFirst : answer.error.code
}

describe('the list', () => {
  test('two children in two round trips, each with the own total: a split class is for one of them', async () => {
    const { children, trips, text } = await tonight()
    expect(trips).toBe(2)
    expect(
      children.map(({ pupil, cap, tonight: { minutes, items } }) => [pupil.pupilId, cap, minutes, items.length]),
    ).toEqual([
      ['elder', 60, 47, 3],
      ['younger', 60, 27, 2],
    ])
    // Nobody sees who else is in a group, nor whom it is called after.
    expect(text).not.toContain('A 班')
    expect((await tonight('neighbor')).text).not.toMatch(/elder|younger/)
  })

  test('the week: what was released by subject, what is planned as one sum', async () => {
    const { children } = await tonight()
    expect(children[0]?.week.map(({ date, state, minutes }) => `${date.slice(8)} ${state} ${minutes}`)).toEqual([
      '07 RELEASED 15',
      '08 RELEASED 12',
      '09 RELEASED 47',
      '10 PLANNED 30',
      '11 NOTHING 0',
    ])
    expect(children[0]?.week[3]?.parts).toEqual([])
  })

  test('nothing of a day that is not released, before and after midnight', async () => {
    cloud.clock.set(at('06:00') + 86_400_000)
    const { children } = await tonight()
    expect(children[0]?.tonight).toMatchObject({ state: 'WAITING', minutes: 0, items: [], note: '' })
  })

  test('on Saturday the last school day stands for the days off', async () => {
    cloud.clock.set(at('10:00') + 3 * 86_400_000)
    const { children } = await tonight()
    expect(children[0]?.tonight).toMatchObject({ date: '2026-09-11', state: 'WAITING' })
  })

  test('the numbers for complaints, the district’s and the school’s', async () => {
    const { children } = await tonight()
    expect(children[0]?.phones).toEqual({
      school: null,
      schoolSupervision: null,
      districtSupervision: '0555-2810000',
    })
  })
})

describe('marks', () => {
  test('one tap for all of them, seen by the other guardian, and taken back', async () => {
    expect(await mark({ itemIds: ['chinese', 'math', 'split'] })).toBe('OK')
    expect(await itemOf('math')).toMatchObject({ seen: { isOwn: true }, done: null })
    expect(await itemOf('math', 'father')).toMatchObject({ seen: { isOwn: false } })
    expect(await mark({ itemIds: ['math'], undo: true })).toBe('OK')
    expect(await itemOf('math')).toMatchObject({ seen: null })
    expect(await itemOf('chinese')).toMatchObject({ seen: { isOwn: true } })
  })

  test('both guardians at one moment: neither mark is lost', async () => {
    const both = [mark({ mark: 'DONE', itemIds: ['math'] }), mark({ mark: 'DONE', itemIds: ['split'] }, 'father')]
    expect(await Promise.all(both)).toEqual(['OK', 'OK'])
    expect([(await itemOf('math')).done, (await itemOf('split')).done]).toEqual([
      expect.objectContaining({ isOwn: true }),
      expect.objectContaining({ isOwn: false }),
    ])
  })

  test('stopping: not in the afternoon, at 21:20 with where; what is done did not stop', async () => {
    const stop = { mark: 'STOPPED', where: '第 5 题' } as const
    expect(await mark(stop)).toBe('TOO_EARLY_TO_STOP')
    cloud.clock.set(at('21:20'))
    expect(await mark({ ...stop, itemIds: ['math'] })).toBe('DONE_ALREADY')
    expect(await mark(stop)).toBe('OK')
    expect(await itemOf('chinese')).toMatchObject({ stopped: { isOwn: true, where: '第 5 题' } })
  })

  test.each([
    ['an item of another class', { itemIds: ['theirs'] }],
    ['an item for others of the class', { pupilId: 'younger', itemIds: ['split'] }],
    ['an item that is not out yet', { date: '2026-09-10', itemIds: ['math'] }],
    ['a day that is none', { date: '2026-02-30' }],
    ['a child of another family', { pupilId: 'stranger', itemIds: ['theirs'] }],
  ])('%s', async (_name, more) => {
    expect(['NOT_FOUND', 'BAD_REQUEST']).toContain(await mark(more))
  })
})

const times = () => readAll<HomeworkTime>('homeworkTimes')

describe('how long it took', () => {
  test('once a child and evening, whichever guardian says it, and however often at one moment', async () => {
    const yesterday = { date: '2026-09-08' }
    const tries = Array.from({ length: 10 }, (_, n) => tell(40, yesterday, n % 2 === 0 ? 'mother' : 'father'))
    expect((await Promise.all(tries)).filter((isFirst) => isFirst === true)).toHaveLength(1)
    expect(await tell(60, yesterday)).toBe(false)
    expect((await times()).map(({ _id, counts }) => [_id, counts])).toEqual([['qinghe-3-1:2026-09-08', { '40': 1 }]])
    const { children } = await tonight()
    expect(children[0]?.ask).toMatchObject({ date: '2026-09-08', isTold: true })
    expect(children[1]?.ask).toMatchObject({ date: '2026-09-08', isTold: false })
  })

  test('brothers and sisters count apart; the statistic names nobody, and the answer stands nowhere else', async () => {
    expect(await tell(60, { date: '2026-09-08', pupilId: 'younger' })).toBe(true)
    const [time] = await times()
    expect(time?.counts).toEqual({ '40': 1, '60': 1 })
    expect(JSON.stringify(time)).not.toMatch(/elder|younger|mother|father/)
    expect(reportedMinutes(time?.counts ?? {})).toBeNull()
    const evenings = JSON.stringify(await readAll('homeworkEvenings', { date: '2026-09-08' }))
    expect(evenings).not.toMatch(/"?(40|60)"?[,}]/)
    for (const token of time?.tokens ?? []) expect(evenings).not.toContain(token)
  })

  test('an answer whose connection breaks after the write is counted once', async () => {
    const monday = { date: '2026-09-07' }
    const drop = (action: string) =>
      cloud.faults.inject({ action: `database.${action}`, collection: 'homeworkTimes', kind: 'dropAfter', count: 1 })
    drop('insertDocument')
    expect(await tell(30, monday)).toBe(true)
    drop('modifyDocument')
    expect(await tell(30, { ...monday, pupilId: 'younger' })).toBe(true)
    const [time] = await readAll<HomeworkTime>('homeworkTimes', monday)
    expect(time?.counts).toEqual({ '30': 2 })
  })

  test.each([0, 61, -5, 1_000_000_000])('%i minutes are not offered', async (minutes) => {
    expect(await tell(minutes)).toBe('MINUTES_NOT_OFFERED')
  })

  test('not of a day to come, nor of one without written homework', async () => {
    expect(await tell(30, { date: '2026-09-10' })).toBe('NOT_FOUND')
    expect(await tell(30, { date: '2026-09-05' })).toBe('NOT_FOUND')
  })

  test('a stop is in no statistic', async () => {
    expect(JSON.stringify(await times())).not.toMatch(/stop|第 5 题/)
  })
})
