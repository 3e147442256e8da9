// Tests notices to families: counted, told once, read, reminded, corrected, answered in private.
import type { Announcement } from '@domain/notices/announcements/announcement'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput } from '@domain/registry'
import { DAY_MS } from '@domain/values/durations'
import { addDays, instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, callInRace, dearerThanDeclared, runTimer, startDistrict } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { readAll, stored } from '../world/stored'
import { addFamilies, grant, identity, LOGIN_OF, NOW, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(300_000)

let cloud: LocalCloud
let keys = 0
/** Of another grade, so that the class's figures stay what they are. */
const CROWD = isDeepProof() ? 3_000 : 450
const TODAY = schoolDate('2026-09-09')
const NIGHT = instantOf(TODAY, '21:00')
const MORNING = instantOf(addDays(TODAY, 1), '07:30')
const CLASS = { kind: 'HOMEROOM', homeroomId: 'qinghe-3-1' } as const

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'a', 3)
  const kin = (pupilId: string) => grant('guardian', { schoolId: 'qinghe', pupilId })
  world.pupils.push(pupil('twin'), pupil('alone'))
  // A mother of two of the class, a father of one, a grandmother who never signed in.
  world.people.push(
    person('mother', [kin('a1'), kin('twin')]),
    person('father', [kin('a1')]),
    person('grandmother', [kin('alone')]),
  )
  world.identities.push(identity('mother'), identity('father'))
  for (let n = 0; n < CROWD; n += 1) {
    const crowd = { ...pupil(`z${String(n).padStart(4, '0')}`), grade: 6, homeroomId: 'qinghe-6-1' }
    world.pupils.push(crowd)
    world.people.push(person(`kz${n}`, [kin(crowd._id)]))
  }
  cloud = await startDistrict(await buildBundles(), world)
})
beforeEach(() => cloud.clock.set(NOW))
afterAll(() => cloud.close())

const nextKey = () => {
  keys += 1
  return `announce-key-${String(keys).padStart(6, '0')}`
}

type Sending = ActionInput<'notices.sendAnnouncement'>

async function send(about: Partial<Sending> = {}, who = 'classTeacher', way: typeof call = call) {
  const plain = { audience: CLASS, text: '明天量身高，穿好脱的鞋。', date: null, mustConfirm: false, isUrgent: false }
  const input = { ...plain, requestKey: nextKey(), ...about }
  const { answer } = await way(cloud, LOGIN_OF(who), { name: 'notices.sendAnnouncement', input })
  return answer.ok ? answer.value.announcementId : answer.error.code
}

async function readings(announcementId: string, who = 'classTeacher') {
  const input = { announcementId, after: null }
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'notices.getAnnouncementReadings', input })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

async function family(who: string, pupilId: string, about?: string) {
  const input = { pupilId, after: null }
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'notices.listFamilyAnnouncements', input })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.announcements.filter((one) => about === undefined || one.announcementId === about)
}

async function open(
  who: string,
  about: { readonly announcementId: string; readonly pupilId: string; readonly confirm?: boolean },
) {
  const input = { confirm: false, ...about }
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'notices.markAnnouncementRead', input })
  return answer.ok ? 'OK' : answer.error.code
}

async function step(name: 'remindUnread', announcementId: string) {
  const { answer } = await call(cloud, LOGIN_OF('classTeacher'), { name: `notices.${name}`, input: { announcementId } })
  return answer.ok ? 'OK' : answer.error.code
}

const toldOf = async (announcementId: string, kind: Notice['kind'] = 'ANNOUNCED') =>
  (await readAll<Notice>('notices', { kind }))
    .filter(({ _id }) => _id.includes(announcementId))
    .map(({ personId }) => personId)
const timer = () => runTimer(cloud, 'notices')
async function forgetLimit(): Promise<void> {
  for (const { _id } of await readAll<Announcement>('announcements'))
    await stored('announcements').doc(_id).update({ day: '2026-01-01', slot: _id })
}

test('who would be reached is counted before anything is sent', async () => {
  const ask = (who: string, audience: Sending['audience']) =>
    call(cloud, LOGIN_OF(who), { name: 'notices.prepareAnnouncement', input: { audience } })
  // own, a1-a3, twin, alone: six children; their guardians; the grandmother never signed in.
  const { answer, trips } = await ask('classTeacher', CLASS)
  expect(answer).toMatchObject({
    value: {
      title: '三(1)班',
      count: { pupils: 6, guardians: 7, unreachable: 1 },
      arrivesAt: expect.any(Number),
      left: 3,
      mayBeUrgent: false,
    },
  })
  expect(trips).toBeLessThanOrEqual(5)
  expect((await ask('classTeacher', { kind: 'GRADE', schoolId: 'qinghe', grade: 3 })).answer).toMatchObject({
    ok: false,
  })
  expect((await ask('gradeLead', { kind: 'GRADE', schoolId: 'qinghe', grade: 3 })).answer).toMatchObject({ ok: true })
  expect((await ask('teacher', { kind: 'COURSE', courseId: 'own' })).answer).toMatchObject({
    value: { count: { pupils: 0 } },
  })
})

test('one message a person, however many children; sent twice it is one', async () => {
  const requestKey = nextKey()
  const announcementId = await send({ requestKey })
  expect(await send({ requestKey })).toBe(announcementId)
  expect((await toldOf(announcementId)).sort()).toEqual([
    'father',
    'g-a1',
    'g-a2',
    'g-a3',
    'grandmother',
    'guardian',
    'mother',
  ])
  expect(await family('mother', 'twin')).toMatchObject([{ announcementId, isOpened: false, thread: [] }])
  expect(await readings(announcementId)).toMatchObject({ families: 6, opened: 0 })
})

test('who opened it is its sender’s alone; those who did not are reminded once a day, and nobody else', async () => {
  const announcementId = await send()
  expect(await open('father', { announcementId, pupilId: 'a1' })).toBe('OK')
  expect(await open('mother', { announcementId, pupilId: 'a1' })).toBe('OK')
  expect(await open('g-a2', { announcementId, pupilId: 'a1' })).toBe('NOT_FOUND')
  const { opened, unread } = await readings(announcementId)
  expect({ opened, unread: unread.map(({ pupilId, isUnreachable }) => [pupilId, isUnreachable]) }).toEqual({
    opened: 1,
    unread: [
      ['a2', false],
      ['a3', false],
      ['alone', true],
      ['own', false],
      ['twin', false],
    ],
  })
  await expect(readings(announcementId, 'schoolAdmin')).rejects.toThrow('NOT_FOUND')
  expect(await step('remindUnread', announcementId)).toBe('OK')
  expect(await step('remindUnread', announcementId)).toBe('REMINDED_TODAY')
  expect((await toldOf(announcementId, 'ANNOUNCEMENT_UNREAD')).sort()).toEqual([
    'g-a2',
    'g-a3',
    'grandmother',
    'guardian',
    'mother',
  ])
  cloud.clock.set(NIGHT + DAY_MS)
  expect(await step('remindUnread', announcementId)).toBe('QUIET_NOW')
})

test('to be confirmed: opening is not enough, and a family’s yes is one for both guardians', async () => {
  await forgetLimit()
  const announcementId = await send({ mustConfirm: true })
  await open('father', { announcementId, pupilId: 'a1' })
  expect((await readings(announcementId)).unread).toContainEqual(
    expect.objectContaining({ pupilId: 'a1', isOpened: true }),
  )
  await open('mother', { announcementId, pupilId: 'a1', confirm: true })
  expect((await family('father', 'a1', announcementId))[0]).toMatchObject({ isConfirmed: true })
  expect(await readings(announcementId)).toMatchObject({ confirmed: 1 })
})

test('in the evening it waits for the morning, and withdrawn before that nobody hears of it', async () => {
  await forgetLimit()
  cloud.clock.set(NIGHT)
  const waiting = await send()
  const withdrawn = await send({ text: '发错了的。' })
  const input = { announcementId: withdrawn, reason: '发错班了' }
  await call(cloud, LOGIN_OF('classTeacher'), { name: 'notices.withdrawAnnouncement', input })
  await timer()
  expect(await toldOf(waiting)).toEqual([])
  cloud.clock.set(MORNING)
  await timer()
  await timer()
  expect([(await toldOf(waiting)).length, (await toldOf(withdrawn)).length]).toEqual([7, 0])
})

test('an emergency is the school’s to send, and goes at once', async () => {
  cloud.clock.set(NIGHT)
  expect(await send({ isUrgent: true })).toBe('NOT_URGENT_FOR_YOU')
  const announcementId = await send({ isUrgent: true, text: '今晚暴雨，明早停课。' }, 'schoolAdmin')
  expect(await toldOf(announcementId, 'ANNOUNCED_URGENT')).toHaveLength(7)
})

test('a correction shows what was said before; a withdrawal stays visible, with why', async () => {
  await forgetLimit()
  const announcementId = await send({ text: '周五画展。' })
  const correct = (text: string) =>
    call(cloud, LOGIN_OF('classTeacher'), { name: 'notices.correctAnnouncement', input: { announcementId, text } })
  expect((await correct('周四画展。')).answer.ok).toBe(true)
  expect((await correct('班费每人交 50 元。')).answer).toMatchObject({ error: { code: 'TEXT_UNFIT', words: '班费' } })
  expect((await family('father', 'a1', announcementId))[0]).toMatchObject({
    text: '周四画展。',
    earlier: [{ text: '周五画展。' }],
  })
  expect(await toldOf(announcementId, 'ANNOUNCEMENT_CHANGED')).toHaveLength(7)
  const input = { announcementId, reason: '取消了' }
  await call(cloud, LOGIN_OF('classTeacher'), { name: 'notices.withdrawAnnouncement', input })
  expect((await family('father', 'a1', announcementId))[0]).toMatchObject({
    state: 'WITHDRAWN',
    withdrawnWhy: '取消了',
  })
  expect((await correct('再改。')).answer).toMatchObject({ error: { code: 'WITHDRAWN_ALREADY' } })
})

test('a family writes to the sender alone, in the sender’s rest it waits; the answer reaches that family alone', async () => {
  await forgetLimit()
  const announcementId = await send()
  const about = { announcementId, pupilId: 'a1' }
  cloud.clock.set(NIGHT)
  const input = { ...about, text: '爷爷去可以吗？', requestKey: nextKey() }
  const written = await call(cloud, LOGIN_OF('father'), { name: 'notices.writeToSender', input })
  expect(written.answer).toMatchObject({ value: { arrivesAt: MORNING } })
  await timer()
  expect((await readings(announcementId)).words).toEqual([])
  cloud.clock.set(MORNING)
  await timer()
  expect((await readings(announcementId)).words).toMatchObject([{ pupilId: 'a1', isWaiting: true }])
  expect(await readAll<Notice>('notices', { kind: 'ANNOUNCEMENT_ASKED', personId: 'classTeacher' })).toHaveLength(1)
  const answer = { ...about, text: '可以，带身份证。', requestKey: nextKey() }
  await call(cloud, LOGIN_OF('classTeacher'), { name: 'notices.answerFamily', input: answer })
  expect((await family('mother', 'a1', announcementId))[0]?.thread.map(({ side }) => side)).toEqual([
    'FAMILY',
    'SENDER',
  ])
  expect((await family('g-a2', 'a2', announcementId))[0]?.thread).toEqual([])
})

test('some chosen families alone: of the class only, told once, and not before the hour', async () => {
  await forgetLimit()
  const few = { ...CLASS, only: ['a1', 'twin', 'z0000'] }
  const prepared = await call(cloud, LOGIN_OF('classTeacher'), {
    name: 'notices.prepareAnnouncement',
    input: { audience: few },
  })
  expect(prepared.answer).toMatchObject({ value: { count: { pupils: 2, guardians: 3, unreachable: 0 } } })
  cloud.clock.set(NIGHT)
  const announcementId = await send({ audience: few, text: '明天留下来补照片。', date: '2026-09-10' })
  expect(await family('father', 'a1', announcementId)).toEqual([])
  await timer()
  expect(await toldOf(announcementId)).toEqual([])
  cloud.clock.set(MORNING)
  await timer()
  expect((await toldOf(announcementId)).sort()).toEqual(['father', 'g-a1', 'mother'])
  expect(await family('father', 'a1', announcementId)).toMatchObject([{ isFew: true, date: '2026-09-10' }])
  expect(await family('g-a2', 'a2', announcementId)).toEqual([])
  expect(await readings(announcementId)).toMatchObject({ families: 2, opened: 0 })
  await forgetLimit()
  expect(await send({ audience: { ...CLASS, only: ['z0000'] } })).toBe('NOBODY_TO_TELL')
})

test('three a day for one sender, and nobody’s marks or money', async () => {
  await forgetLimit()
  expect(await send({ text: '张三 98 分，李四 95 分。' })).toBe('TEXT_HAS_MARKS')
  expect(await send({ text: '每天打卡。' })).toBe('TEXT_UNFIT')
  for (let n = 0; n < 3; n += 1) await send({ text: `第 ${n} 条。` })
  expect(await send({ text: '第四条。' })).toBe('ANNOUNCED_ENOUGH')
})

test('sent at the same moment from several windows: three all the same, and a repeat is the same one', async () => {
  await forgetLimit()
  const twice = { text: '明天带水杯。', requestKey: nextKey() }
  const sent = await Promise.all([twice, twice, {}, {}, {}, {}].map((about) => send(about, 'classTeacher', callInRace)))
  expect(new Set(sent.filter((one) => one !== 'ANNOUNCED_ENOUGH')).size).toBe(3)
  expect(dearerThanDeclared()).toEqual([])
})

test('a whole school is told in parts by the timer; a part that is repeated tells nobody twice', async () => {
  const audience = { kind: 'GRADE', schoolId: 'qinghe', grade: 6 } as const
  const announcementId = await send({ audience, text: '六年级周五去科技馆。' }, 'schoolAdmin')
  expect(await toldOf(announcementId)).toHaveLength(200)
  await timer()
  expect(await toldOf(announcementId)).toHaveLength(CROWD)
  // A run that died after telling a part: the cursor stands where it was.
  const [{ _id, ...told } = { _id: '' }] = await readAll<Announcement>('announcements', { _id: announcementId })
  await stored('announcements')
    .doc(_id)
    .set({ ...told, pass: { kind: 'ANNOUNCED', number: 0, cursor: '' }, dueAt: NOW })
  await timer()
  expect(await toldOf(announcementId)).toHaveLength(CROWD)
})
