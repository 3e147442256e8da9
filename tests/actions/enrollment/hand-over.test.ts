// Tests an afternoon at the gate: codes, a barred person, nobody who comes, the closing.

import { gateStates } from '@domain/enrollment/hand-over/gate-state'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, dearerThanDeclared, runTimer, startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { addFamilies, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(180_000)

let cloud: LocalCloud
const TUESDAY = schoolDate('2026-10-13')
const AT = (hour: string) => instantOf(TUESDAY, hour)

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'a', 4)
  const kin = (pupilId: string) => ({ schoolId: 'qinghe', pupilId })
  world.people.push(
    person('aunt', [grant('pickupPerson', { ...kin('a1'), relation: '姑姑' })]),
    person('duty', [grant('dutyTeacher', { schoolId: 'qinghe' })]),
  )
  world.identities.push(identity('aunt'), identity('duty'))
  cloud = await startDistrict(await buildBundles(), world)
  cloud.clock.set(NOW)
  for (const pupilId of ['a1', 'a2', 'a3', 'a4'])
    await ask(`g-${pupilId}`, 'enrollment.enrollPupil', {
      pupilId,
      courseId: 'own',
      consentVersion: ENROLLMENT_CONSENT_VERSION,
    })
})
beforeEach(() => cloud.clock.set(AT('17:20')))
afterAll(() => cloud.close())

async function ask<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) {
  const { answer } = await call(cloud, LOGIN_OF(who), { name, input })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value as ActionOutput<Name>
}

const list = () => ask('duty', 'enrollment.getGateList', { schoolId: null, gateId: null })
const pickup = (pupilId: string, who = `g-${pupilId}`) => ask(who, 'enrollment.getPickup', { pupilId })
const check = (code: string, pupilId: string | null = null) =>
  ask('duty', 'enrollment.checkPickupCode', { schoolId: 'qinghe', gateId: 'g1', pupilId, code })

type Mark = ActionInput<'enrollment.saveHandOvers'>['marks'][number]
let seq = 0
function marked(pupilId: string, mark: Mark['mark'], more: Partial<Mark> = {}): Mark {
  seq += 1
  return { device: 'gate-phone', seq, pupilId, mark, handed: null, reason: null, seen: 0, at: AT('17:31'), ...more }
}
const handed = (who: string, proof: 'KNOWN' | 'CODE' = 'KNOWN') => ({ way: 'IN_PERSON' as const, who, proof })
const save = (marks: Mark[], date: string = TUESDAY) =>
  ask('duty', 'enrollment.saveHandOvers', { schoolId: 'qinghe', gateId: 'g1', date, marks })

async function kindsOf(personId: string): Promise<readonly Notice['kind'][]> {
  return (await readAll<Notice>('notices', { personId })).map(({ kind }) => kind)
}

test('a school without gates does not use hand-over; with them the list names who may fetch whom', async () => {
  expect(await list()).toMatchObject({ gates: [], gateId: null, children: [] })
  expect((await pickup('a1')).pass).toBeNull()
  const gates = [{ name: '南门', grades: [3, 4] }]
  expect(await ask('schoolAdmin', 'enrollment.saveGates', { schoolId: 'qinghe', gates })).toEqual({ from: TUESDAY })
  const { children, gateId } = await list()
  expect(gateId).toBe('g1')
  expect(children.map(({ pupilId, at, way }) => [pupilId, at, way])).toEqual(
    ['a1', 'a2', 'a3', 'a4'].map((pupilId) => [pupilId, '17:30', 'IN_PERSON']),
  )
  expect(children[0]?.fetchers.map(({ who, kind }) => [who, kind])).toEqual([
    ['g-a1', 'GUARDIAN'],
    ['aunt', 'PICKUP'],
  ])
})

test('somebody for one day: the family names them, the code is theirs, the gate sees whose it is', async () => {
  const guest = { name: '赵敏', relation: '邻居', phone: '13700000045' }
  const wish = { kind: 'COLLECTOR', date: TUESDAY, collectorId: null, guest } as const
  cloud.clock.set(AT('12:00'))
  await ask('g-a2', 'enrollment.changeDay', { pupilId: 'a2', wish, requestKey: 'hand-over-key-0001' })
  cloud.clock.set(AT('17:20'))
  const { pass } = await pickup('a2')
  expect(pass).toMatchObject({ name: '赵敏', isGuest: true, isMine: false })
  const agrees = await check(pass?.code ?? '')
  expect(agrees).toMatchObject({
    verdict: 'AGREES',
    passes: [{ pupilId: 'a2', fetcher: { name: '赵敏', kind: 'GUEST' }, phone: '137****0045' }],
  })
  expect((await check(pass?.code ?? '', 'a1')).verdict).toBe('OTHER_CHILD')
  cloud.clock.set(AT('12:00'))
  expect((await check(pass?.code ?? '')).verdict).toBe('TOO_EARLY')
})

test('a forwarded code: the person is turned away, the family is told; the child is handed over once', async () => {
  const code = (await pickup('a2')).pass?.code ?? ''
  const who = (await check(code)).passes[0]?.fetcher.who ?? ''
  await save([marked('a2', 'TURNED_AWAY')])
  expect(await kindsOf('g-a2')).toContain('PICKUP_REFUSED')
  const saved = await save([marked('a2', 'HANDED', { handed: handed(who, 'CODE') })])
  expect(saved.marks.at(-1)).toMatchObject({ name: '赵敏', fault: null })
  expect(await kindsOf('g-a2')).toContain('HANDED_OVER')
  expect((await check(code)).verdict).toBe('USED')
  expect((await pickup('a2')).handed[0]).toMatchObject({ name: '赵敏', byCode: true })
})

test('the code of yesterday, and one that was taken back, say so', async () => {
  const yesterday = (await pickup('a1', 'aunt')).pass?.code ?? ''
  cloud.clock.set(AT('17:20') + 7 * 86_400_000)
  expect(await check(yesterday)).toMatchObject({ verdict: 'UNKNOWN' })
  cloud.clock.set(AT('12:00'))
  const guest = { name: '何芳', relation: '阿姨', phone: '13700000046' }
  const wish = { kind: 'COLLECTOR', date: TUESDAY, collectorId: null, guest } as const
  await ask('g-a3', 'enrollment.changeDay', { pupilId: 'a3', wish, requestKey: 'hand-over-key-0002' })
  const code = (await pickup('a3')).pass?.code ?? ''
  await ask('g-a3', 'enrollment.takeBackDayChange', { pupilId: 'a3', changeId: `a3:${TUESDAY}:hand-over-key-0002` })
  cloud.clock.set(AT('17:20'))
  expect((await check(code)).verdict).toBe('REVOKED')
})

test('a barred person is on the list, held without a reason, sees no code, and the office is told', async () => {
  const bar = { pupilId: 'a1', name: '王aunt', document: '（2026）1 号', until: null, requestKey: 'hand-over-key-0003' }
  await ask('schoolAdmin', 'enrollment.enterCustodyBar', bar)
  const child = (await list()).children.find(({ pupilId }) => pupilId === 'a1')
  expect(child?.fetchers.find(({ who }) => who === 'aunt')).toMatchObject({ isHeld: true })
  expect(JSON.stringify(child)).not.toContain('2026）')
  expect((await pickup('a1', 'aunt')).pass).toBeNull()
  await save([marked('a1', 'HELD')])
  expect(await kindsOf('schoolAdmin')).toContain('GATE_STOP')
  const odd = await save([marked('a1', 'HANDED', { handed: handed('aunt') })])
  expect(odd).toMatchObject({ odd: ['a1'] })
  expect(await kindsOf('schoolAdmin')).toContain('HAND_OVER_ODD')
  await save([marked('a1', 'HERE', { reason: '点错了' })])
  expect(await kindsOf('g-a1')).toContain('HAND_OVER_UNDONE')
})

test('nobody comes: told at 20, 30 and 60 minutes, once each; the day is not closed with a child open', async () => {
  for (const hour of ['17:49', '17:50', '17:55', '18:00', '18:30']) {
    cloud.clock.set(AT(hour))
    await runTimer(cloud, 'enrollment')
  }
  expect((await kindsOf('g-a4')).filter((kind) => kind === 'PICKUP_OVERDUE')).toHaveLength(2)
  expect((await kindsOf('schoolAdmin')).filter((kind) => kind === 'CHILD_UNCLAIMED')).toHaveLength(3)
  const { open } = await ask('duty', 'enrollment.getDayClosing', { schoolId: null })
  expect(open.map(({ pupilId, minutesOver }) => [pupilId, minutesOver])).toEqual([
    ['a1', 60],
    ['a3', 60],
    ['a4', 60],
  ])
  expect(open[0]?.contacts.map(({ isGuardian }) => isGuardian)).toEqual([true])
  const closing = await call(cloud, LOGIN_OF('duty'), {
    name: 'enrollment.closeAfternoon',
    input: { schoolId: 'qinghe' },
  })
  expect(closing.answer).toMatchObject({ error: { code: 'CHILDREN_OPEN', count: 3 } })
})

test('a call is written down; when everybody is gone the day is closed, and opened again with a reason', async () => {
  cloud.clock.set(AT('18:31'))
  const called = { schoolId: 'qinghe', pupilId: 'a4', step: 'GUARDIANS', outcome: 'REACHED', note: '十分钟到' } as const
  await ask('duty', 'enrollment.recordOverdueStep', called)
  const a4 = (await ask('duty', 'enrollment.getDayClosing', { schoolId: null })).open.find(
    (one) => one.pupilId === 'a4',
  )
  expect(a4?.steps[0]?.entries.map(({ outcome }) => outcome)).toEqual(['TOLD', 'REACHED'])
  await save(['a1', 'a3', 'a4'].map((pupilId) => marked(pupilId, 'HANDED', { handed: handed(`g-${pupilId}`) })))
  await ask('duty', 'enrollment.closeAfternoon', { schoolId: 'qinghe' })
  expect((await ask('duty', 'enrollment.getDayClosing', { schoolId: null })).closedAt).toBeGreaterThanOrEqual(
    AT('18:31'),
  )
  await ask('duty', 'enrollment.reopenAfternoon', { schoolId: 'qinghe', reason: '记错一个' })
  expect((await ask('duty', 'enrollment.getDayClosing', { schoolId: null })).closedAt).toBeNull()
})

test('a child on no list is written down once, the office told, and keeps the day open until it was sent on', async () => {
  cloud.clock.set(AT('18:40'))
  const guest = { device: 'gate-phone', seq: 900, name: '小宇', homeroomName: '', note: '说在等妈妈', at: AT('18:40') }
  const about = { schoolId: 'qinghe', gateId: 'g1', date: TUESDAY, marks: [] }
  const saved = await ask('duty', 'enrollment.saveHandOvers', { ...about, guests: [guest] })
  expect(saved.guests).toMatchObject([{ name: '小宇', state: 'OPEN' }])
  await ask('duty', 'enrollment.saveHandOvers', { ...about, guests: [guest] })
  expect((await kindsOf('schoolAdmin')).filter((kind) => kind === 'GUEST_AT_GATE')).toHaveLength(1)
  const closing = { name: 'enrollment.closeAfternoon', input: { schoolId: 'qinghe' } } as const
  expect((await call(cloud, LOGIN_OF('duty'), closing)).answer).toMatchObject({ error: { code: 'CHILDREN_OPEN' } })
  const settled = [{ device: 'gate-phone', seq: 900, state: 'SENT_ON' as const }]
  await ask('duty', 'enrollment.saveHandOvers', { ...about, settled })
  expect((await ask('duty', 'enrollment.getDayClosing', { schoolId: null })).guests).toEqual([])
  await ask('duty', 'enrollment.closeAfternoon', { schoolId: 'qinghe' })
  await ask('duty', 'enrollment.reopenAfternoon', { schoolId: 'qinghe', reason: '接着试' })
})

test('a guardian who is barred reads nothing of where the child is', async () => {
  const name = '王g-a3'
  const bar = { pupilId: 'a3', name, document: '（2026）3 号', until: null, requestKey: 'hand-over-key-0009' }
  const before = await kindsOf('g-a3')
  await ask('schoolAdmin', 'enrollment.enterCustodyBar', bar)
  await save([marked('a3', 'HERE', { reason: '点错了' }), marked('a3', 'TURNED_AWAY')])
  expect(await kindsOf('g-a3')).toEqual(before)
  const barId = `a3:${bar.requestKey}`
  await ask('schoolAdmin', 'enrollment.endCustodyBar', { pupilId: 'a3', barId, reason: '试完了' })
})

test('two phones at one gate: the second sees what the first marked, and whoever disagrees is shown to both', async () => {
  const rev = (await list()).rev
  const other = { device: 'other-phone', seen: rev }
  await save([marked('a3', 'HANDED', { handed: handed('g-a3'), seen: rev })])
  const seen = await list()
  expect(seen.marks.at(-1)).toMatchObject({ pupilId: 'a3', mark: 'HANDED' })
  const both = await save([marked('a3', 'HELD', other)])
  const states = gateStates(both.marks)
  expect(states.get('a3')).toMatchObject({ kind: 'DISPUTED' })
  const looked = await save([marked('a3', 'HANDED', { handed: handed('g-a3'), seen: both.rev })])
  expect(gateStates(looked.marks).get('a3')).toMatchObject({ kind: 'GONE' })
})

test('how a child may leave is signed by its guardian, and holds at the gate', async () => {
  await ask('g-a1', 'enrollment.signLeavingWay', { pupilId: 'a1', way: 'ALONE', siblingId: null })
  expect((await pickup('a1')).leavingWay).toMatchObject({ way: 'ALONE', isSmall: false })
  expect((await list()).children.find(({ pupilId }) => pupilId === 'a1')?.way).toBe('ALONE')
})

test('a bar is seen by the office and ends with a reason, once', async () => {
  const bars = async () => (await ask('schoolAdmin', 'enrollment.getHandOverSettings', { schoolId: 'qinghe' })).bars
  const { barId = '' } = (await bars()).find(({ holds }) => holds) ?? {}
  const ending = { pupilId: 'a1', barId, reason: '法院撤销了' }
  await ask('schoolAdmin', 'enrollment.endCustodyBar', ending)
  expect((await bars()).find((bar) => bar.barId === barId)).toMatchObject({ holds: false, endReason: ending.reason })
  expect((await list()).children.find(({ pupilId }) => pupilId === 'a1')?.fetchers.some(({ isHeld }) => isHeld)).toBe(
    false,
  )
})

test('no call took more round trips than its contract says', () => {
  expect(dearerThanDeclared()).toEqual([])
})
