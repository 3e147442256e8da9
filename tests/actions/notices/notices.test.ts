// Tests notices: everyone sees only their own inbox, and each message is sent at most once.

import type { NOTICE_KINDS, Notice, NoticeSettings } from '@domain/notices/inbox/notice'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, fill, runTimer, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(120_000)

const SEND = 'wx.subscribeMessage.send'
const MINUTE = 60_000
const EVENING = instantOf(schoolDate('2026-09-09'), '22:00')
const MORNING = instantOf(schoolDate('2026-09-10'), '07:00')

let cloud: LocalCloud

beforeAll(async () => {
  process.env.NOTICE_TEMPLATES = JSON.stringify({
    SEATED: { id: 'T-seated', course: 'thing1', date: 'date2', fixed: { phrase3: '已排到' }, page: 'pages/x' },
  })
  const world = smallWorld()
  world.people.push(person('reader', [grant('guardian', { schoolId: 'qinghe', pupilId: 'own' })]))
  world.identities.push(identity('reader'))
  cloud = await startDistrict(await buildBundles(), world)
})
beforeEach(() => cloud.clock.set(NOW))
afterEach(async () => {
  cloud.faults.clear()
  cloud.wechat.forgetMessages()
  await stored('notices')
    .where({ at: { $gt: 0 } })
    .remove()
  await stored('noticeSettings')
    .where({ quietFrom: { $gt: '' } })
    .remove()
})
afterAll(async () => {
  delete process.env.NOTICE_TEMPLATES
  await cloud.close()
})

const queued = (_id: string, personId: string, changes: Partial<Notice> = {}): Notice => ({
  _id,
  personId,
  kind: 'SEATED',
  pupilId: 'own',
  courseTitle: '机器人',
  at: NOW,
  readAt: null,
  sending: 'QUEUED',
  notBefore: NOW,
  attempts: 0,
  leaseUntil: 0,
  ...changes,
})
const settings = (_id: string, changes: Partial<NoticeSettings> = {}): NoticeSettings & { keys: string[] } => ({
  _id,
  off: [],
  quietFrom: '21:30',
  quietUntil: '07:00',
  allowed: { SEATED: 10 },
  keys: [],
  ...changes,
})

/** People who sign in with WeChat, each allowing ten messages. */
async function addReaders(count: number, prefix: string): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_item, at) => `${prefix}${at}`)
  const identities = ids.map((id) => ({ ...identity(id), _id: `wx:o-${id}`, via: 'PHONE_BUTTON' as const }))
  await fill({ identities })
  for (let from = 0; from < ids.length; from += 500) {
    await stored('noticeSettings').add(ids.slice(from, from + 500).map((id) => settings(id)))
  }
  return ids
}

async function addNotices(notices: readonly Notice[]): Promise<void> {
  for (let from = 0; from < notices.length; from += 500) await stored('notices').add(notices.slice(from, from + 500))
}

async function statesOf(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { sending } of await readAll<Notice>('notices')) counts[sending] = (counts[sending] ?? 0) + 1
  return counts
}

const runNotices = async () => expect(await runTimer(cloud, 'notices')).toEqual({ ok: true, value: null })
const receivers = () => cloud.wechat.messages().map(({ touser }) => touser)

interface Asked<Name extends ActionName> {
  readonly value: ActionOutput<Name>
  readonly trips: number
}

async function ask<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<Asked<Name>> {
  const { answer, trips } = await call(cloud, LOGIN_OF('reader'), { name, input })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return { value: answer.value as ActionOutput<Name>, trips }
}

describe('sending', () => {
  test('a message says the course and the date, and whom it is about to nobody', async () => {
    const [id = ''] = await addReaders(1, 'one')
    await addNotices([queued('n', id)])
    await runNotices()
    expect(cloud.wechat.messages()).toMatchObject([
      {
        touser: 'o-one0',
        template_id: 'T-seated',
        page: 'pages/x',
        data: { thing1: { value: '机器人' }, date2: { value: '2026-09-09' }, phrase3: { value: '已排到' } },
      },
    ])
    expect(JSON.stringify(cloud.wechat.messages())).not.toMatch(/林|王|199\d{8}/)
    expect(await statesOf()).toEqual({ SENT: 1 })
    expect((await readAll<NoticeSettings>('noticeSettings'))[0]?.allowed).toEqual({ SEATED: 9 })
    await runNotices()
    expect(receivers()).toHaveLength(1)
  })

  test('1,000 notices, two timers at once, answers lost and connections broken: each at most once', async () => {
    const ids = await addReaders(1000, 'many')
    await addNotices(ids.map((id) => queued(`n-${id}`, id)))
    cloud.faults.inject({ action: SEND, kind: 'dropAfter', probability: 0.05, seed: 7 })
    cloud.faults.inject({ action: SEND, kind: 'dropBefore', probability: 0.05, seed: 8 })
    cloud.faults.inject({ action: 'database.modifyDocument', kind: 'dropAfter', probability: 0.02, seed: 9 })
    for (let run = 0; run < 3; run += 1) await Promise.all([runNotices(), runNotices()])
    const states = await statesOf()
    expect(states.QUEUED ?? 0).toBe(0)
    expect(new Set(receivers()).size).toBe(receivers().length)
    expect(states.SENT).toBeGreaterThan(800)
    expect(states.UNSURE).toBeGreaterThan(30)
    // Sent and answered, or sent and the answer lost: nothing else reached anybody.
    expect(receivers().length).toBeLessThan(1000)
    expect(receivers().length).toBeGreaterThanOrEqual(states.SENT ?? 0)
  })

  test('a run that died after its claim leaves the notice unsure once its lease is over; nobody sends it', async () => {
    const [id = ''] = await addReaders(1, 'dead')
    await addNotices([queued('n', id, { sending: 'SENDING', attempts: 1, leaseUntil: NOW + MINUTE })])
    await runNotices()
    expect(await statesOf()).toEqual({ SENDING: 1 })
    cloud.clock.set(NOW + 2 * MINUTE)
    await runNotices()
    expect(await statesOf()).toEqual({ UNSURE: 1 })
    await runNotices()
    expect(receivers()).toEqual([])
  })

  test('nothing goes out at night; it does at seven', async () => {
    const [id = ''] = await addReaders(1, 'night')
    await addNotices([queued('n', id)])
    cloud.clock.set(EVENING)
    await runNotices()
    expect(await readAll<Notice>('notices')).toMatchObject([{ sending: 'QUEUED', notBefore: MORNING }])
    cloud.clock.set(MORNING - MINUTE)
    await runNotices()
    expect(receivers()).toEqual([])
    cloud.clock.set(MORNING)
    await runNotices()
    expect(receivers()).toEqual(['o-night0'])
  })

  test('what is switched off, not allowed, without a template or without WeChat stays in the inbox', async () => {
    const [off = '', used = '', other = ''] = await addReaders(3, 'inside')
    await stored('noticeSettings')
      .doc(off)
      .update({ off: ['SEATED'] })
    await stored('noticeSettings')
      .doc(used)
      .update({ allowed: { SEATED: 0 } })
    const withoutTemplate = queued('n3', other, { kind: 'ROLE_GIVEN' })
    await addNotices([queued('n1', off), queued('n2', used), withoutTemplate, queued('n4', 'reader')])
    await runNotices()
    expect(await statesOf()).toEqual({ INBOX: 4 })
    expect(receivers()).toEqual([])
  })

  test('one allowance sends one message', async () => {
    const [id = ''] = await addReaders(1, 'single')
    await stored('noticeSettings')
      .doc(id)
      .update({ allowed: { SEATED: 1 } })
    await addNotices([queued('n1', id), queued('n2', id), queued('n3', id)])
    await Promise.all([runNotices(), runNotices()])
    expect(await statesOf()).toEqual({ SENT: 1, INBOX: 2 })
    expect(receivers()).toHaveLength(1)
  })

  test('busy: again after 1, 5, 20 and 60 minutes, then given up; refused by the person: at once', async () => {
    const [busy = '', refusing = ''] = await addReaders(2, 'trouble')
    await addNotices([queued('n1', busy)])
    cloud.faults.inject({ action: SEND, kind: 'error', errcode: -1, count: 5 })
    const pauses: number[] = []
    for (let tries = 1; tries <= 5; tries += 1) {
      const before = cloud.clock.now()
      await runNotices()
      const [notice] = await readAll<Notice>('notices')
      expect(notice?.attempts).toBe(tries)
      pauses.push(Math.floor(((notice?.notBefore ?? 0) - before) / MINUTE))
      cloud.clock.set((notice?.notBefore ?? 0) + 1000)
    }
    expect(pauses).toEqual([1, 5, 20, 60, 0])
    expect(await statesOf()).toEqual({ FAILED: 1 })
    cloud.clock.set(NOW)
    await addNotices([queued('n2', refusing)])
    cloud.faults.inject({ action: SEND, kind: 'error', errcode: 43101, count: 1 })
    await runNotices()
    expect(await statesOf()).toEqual({ FAILED: 1, INBOX: 1 })
    expect(receivers()).toEqual([])
  })
})

describe('the inbox', () => {
  test('pages of 30, newest first, also when many came at one instant', async () => {
    const many = Array.from({ length: 70 }, (_item, at) =>
      queued(`n${at}`, 'reader', { at: at < 40 ? NOW - 5000 : NOW - at }),
    )
    await addNotices([...many, queued('not-mine', 'guardian', { at: NOW })])
    const seen: string[] = []
    let before: string | null = null
    const sizes: number[] = []
    do {
      const { value, trips }: Asked<'notices.listNotices'> = await ask('notices.listNotices', { before })
      expect(trips).toBeLessThanOrEqual(3)
      expect(value.unread).toBe(70)
      sizes.push(value.notices.length)
      seen.push(...value.notices.map(({ noticeId }) => noticeId))
      before = value.next
    } while (before !== null)
    expect(sizes).toEqual([30, 30, 10])
    expect(seen.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_item, at) => `n${at + 40}`))
    expect(new Set(seen).size).toBe(70)
  })

  test("the child's name for those who may see the child, and for nobody else", async () => {
    await addNotices([queued('n1', 'reader'), queued('n2', 'reader', { pupilId: 'otherSchool' })])
    await addNotices([queued('n3', 'reader', { pupilId: null, courseTitle: null, kind: 'ROLE_GIVEN' })])
    const { value } = await ask('notices.listNotices', { before: null })
    const named = value.notices.map(({ noticeId, pupilName }) => [noticeId, pupilName])
    expect(Object.fromEntries(named)).toEqual({ n1: '林own', n2: null, n3: null })
  })

  test('reading is up to an instant, and keeps its first instant when repeated', async () => {
    await addNotices([queued('old', 'reader', { at: NOW - 1000 }), queued('new', 'reader', { at: NOW + 1000 })])
    await addNotices([queued('other', 'guardian', { at: NOW - 1000 })])
    cloud.clock.set(NOW + MINUTE)
    expect((await ask('notices.markRead', { upTo: NOW })).trips).toBeLessThanOrEqual(5)
    const readAt = async () => (await readAll<Notice>('notices')).map(({ _id, readAt: at }) => [_id, at])
    const first = await readAt()
    expect(first).toEqual([
      ['new', null],
      ['old', expect.any(Number)],
      ['other', null],
    ])
    expect((await ask('notices.listNotices', { before: null })).value.unread).toBe(1)
    await ask('notices.markRead', { upTo: NOW })
    expect(await readAt()).toEqual(first)
  })
})

describe('settings', () => {
  const taps = (kinds: (typeof NOTICE_KINDS)[number][], requestKey: string) =>
    ask('notices.allowMessages', { kinds, requestKey })
  const allowed = async () => (await readAll<NoticeSettings>('noticeSettings', { _id: 'reader' }))[0]?.allowed

  test('defaults, then what was saved; allowances stay', async () => {
    const { value, trips } = await ask('notices.getNoticeSettings', {})
    expect(value).toEqual({
      off: [],
      quietFrom: '21:30',
      quietUntil: '07:00',
      templates: [{ kind: 'SEATED', templateId: 'T-seated' }],
    })
    expect(trips).toBe(2)
    await taps(['SEATED'], 'k'.repeat(16))
    const wanted = { off: ['KIN_ADDED' as const], quietFrom: '20:00', quietUntil: '08:00' }
    for (let times = 0; times < 2; times += 1) {
      expect((await ask('notices.saveNoticeSettings', wanted)).trips).toBeLessThanOrEqual(5)
    }
    expect((await ask('notices.getNoticeSettings', {})).value).toMatchObject(wanted)
    expect(await allowed()).toEqual({ SEATED: 1 })
  })

  test('a tap counts once however often it is sent, also at the same time', async () => {
    const key = 'first-tap-of-mine'
    expect((await taps(['SEATED', 'KIN_ADDED'], key)).trips).toBeLessThanOrEqual(5)
    await Promise.all([
      taps(['SEATED', 'KIN_ADDED'], key),
      taps(['SEATED'], 'second-tap-of-mine'),
      taps(['SEATED'], 'third-tap-of-mine'),
    ])
    expect(await allowed()).toEqual({ SEATED: 3, KIN_ADDED: 1 })
  })
})
