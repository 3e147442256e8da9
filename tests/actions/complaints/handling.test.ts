// Tests handling a complaint: who sees what, from the reporter's phone to the published result.

import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { developmentRoleCard } from '../../../scripts/world/development-complaint-keys'
import { SimulatedOfficer } from '../../../scripts/world/simulated-officer'
import { runTimer } from '../world/district'
import { readAll } from '../world/stored'
import { DISTRICT, LOGIN_OF, NOW } from '../world/world'
import { closeOne, resultsSeen, rowsOf, step, told, triage } from './case-steps'
import { foundRoles, LABELS, type OfficerName, type StaffWorld, startStaffWorld } from './staff-world'

jest.setTimeout(120_000)

let world: StaffWorld
const at = (name: OfficerName) => world.officer(name)

beforeAll(async () => {
  world = await startStaffWorld()
  await foundRoles(world)
})
afterAll(() => world.cloud.close())
afterEach(() => world.cloud.clock.set(NOW))

test('the whole way: read, asked, answered, two departments sign, result, closed, looked at again', async () => {
  const { caseId, receipt } = await world.report(told('城西里 3 幢，晚上讲数学'))
  expect((await at('shen').open(caseId)).contents).toMatchObject([{ text: '城西里 3 幢，晚上讲数学' }])
  await triage(at('shen'), caseId)
  // The day of the result is said before anybody is given the case, and no step moves it.
  const promised = (await world.phone.poll(receipt))?.answer
  expect(promised).toMatchObject({ dueDay: '2026-09-14', resultDay: '2026-12-08', result: null })
  await at('shen').write(caseId, told('周末有没有？'))
  await world.phone.append(receipt, { operation: 'APPEND', content: told('周六上午也有。') })
  expect((await at('fang').open(caseId)).contents).toMatchObject([
    {},
    { text: '周末有没有？' },
    { text: '周六上午也有。' },
  ])
  expect(await rowsOf(at('market'))).toEqual([])
  await at('shen').dispatch(caseId, ['EDUCATION', 'MARKET'], '一起去现场')
  expect(await rowsOf(at('market'))).toEqual([caseId])
  expect((await at('market').open(caseId)).contents).toHaveLength(3)
  expect((await world.phone.poll(receipt))?.answer).toMatchObject({ dueDay: '2026-12-08', resultDay: '2026-12-08' })
  await at('market').sign(caseId, { department: 'MARKET', text: '没有营业执照' })
  await at('shen').write(caseId, told('两部门去过，责令退费。'), 'PROVEN_CORRECTED')
  // Answered while a part is missing; closed only with it.
  expect(await step(at('shen'), caseId, { kind: 'CLOSE', revisitOn: null })).toMatchObject({
    error: { code: 'PARTS_MISSING' },
  })
  await at('fang').sign(caseId, { department: 'EDUCATION', text: '鉴别为学科类' })
  expect(await step(at('shen'), caseId, { kind: 'CLOSE', revisitOn: '2026-11-09' })).toMatchObject({ ok: true })
  const closed = await world.phone.poll(receipt)
  expect(closed?.answer).toMatchObject({ state: 'CLOSED', dueDay: null, resultDay: null, result: 'PROVEN_CORRECTED' })
  expect(await world.phone.append(receipt, { operation: 'LOOK_AGAIN', content: told('还在上课。') })).toBe('OK')
  const again = (await at('shen').open(caseId)).answer
  expect(again).toMatchObject({ row: { state: 'REOPENED', isWaiting: true }, stage: { timesReopened: 1, signed: [] } })
  expect(again.parts.map(({ department }) => department)).toEqual(['MARKET', 'EDUCATION'])
  await at('shen').dispatch(caseId, ['MARKET'], '再去一次')
  expect((await world.phone.poll(receipt))?.answer.state).toBe('ASSIGNED')
})

test('a report waits for its hour, except that a demonstration lets it in when its timer is run', async () => {
  world.cloud.clock.set(NOW + 2 * 3_600_000)
  const { caseId } = await world.report(told('还没到点'))
  expect(await rowsOf(at('shen'))).not.toContain(caseId)
  process.env.DEMONSTRATION = 'yes'
  await runTimer(world.cloud, 'complaints').finally(() => delete process.env.DEMONSTRATION)
  expect(await rowsOf(at('shen'))).toContain(caseId)
})

test('no grant: no row, no case, no photo, no act, for whoever asks', async () => {
  const { caseId } = await world.report(told('别的部门看不到的'))
  const others = ['market', 'labor', 'zhou'] as const
  for (const name of others) {
    expect(await rowsOf(at(name))).not.toContain(caseId)
    const asked = await Promise.all([
      at(name).ask('complaints.openCase', { caseId }),
      at(name).ask('complaints.getPhoto', { caseId, photoId: 'any' }),
      at(name).ask('complaints.triageCase', { caseId, rev: 0, labels: LABELS }),
      at(name).ask('complaints.stepCase', { caseId, rev: 0, step: { kind: 'TAKE' } }),
    ])
    for (const answer of asked) expect(answer).toEqual({ ok: false, error: { code: 'NOT_FOUND' } })
  }
})

test('about the bureau: the other intake alone, chosen by the reporter or handed over', async () => {
  const direct = await world.report(told('局里的人收了礼'), { intake: 'INTAKE_ALT' })
  expect(await rowsOf(at('zhou'))).toContain(direct.caseId)
  expect(await rowsOf(at('shen'))).not.toContain(direct.caseId)
  const misrouted = await world.report(told('受理的人自己开班'))
  await at('fang').dispatch(misrouted.caseId, ['INTAKE_ALT'], '说的是本科室')
  expect(await rowsOf(at('fang'))).not.toContain(misrouted.caseId)
  expect(await at('shen').ask('complaints.openCase', { caseId: misrouted.caseId })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  })
  expect((await at('qian').open(misrouted.caseId)).contents).toMatchObject([{ text: '受理的人自己开班' }])
  // It can look into it itself.
  await triage(at('qian'), misrouted.caseId, { target: 'BUREAU' })
  await at('qian').dispatch(misrouted.caseId, ['INTAKE_ALT'], '督导自己查')
  await at('zhou').sign(misrouted.caseId, { department: 'INTAKE_ALT', text: '查过' })
})

test('a child in danger: reported before anything else is done', async () => {
  const { caseId } = await world.report(told('老师打孩子'), { isUrgent: true })
  await triage(at('shen'), caseId, { category: 'CHILD_SAFETY', childInDanger: true })
  await expect(at('shen').dispatch(caseId, ['EDUCATION'], '去现场')).rejects.toThrow('REPORT_HARM_FIRST')
  await at('shen').sign(caseId, { kind: 'HARM_REPORT', department: 'EDUCATION', text: '9 月 9 日报派出所' })
  await at('shen').dispatch(caseId, ['EDUCATION'], '去现场')
})

test('unlicensed: a stop order needs its plan and a day to look again', async () => {
  const { caseId } = await world.report(told('什么证都没有'))
  await triage(at('shen'), caseId, { category: 'UNLICENSED', hasLicense: false, hasRegistration: false })
  await at('shen').dispatch(caseId, ['EDUCATION'], '现场')
  await at('shen').sign(caseId, { department: 'EDUCATION', text: '叫停' })
  await at('shen').write(caseId, told('已叫停'), 'PROVEN_PUNISHED')
  expect(await step(at('shen'), caseId, { kind: 'CLOSE', revisitOn: null })).toMatchObject({
    error: { code: 'PLAN_MISSING' },
  })
  await at('shen').sign(caseId, { kind: 'DISPOSAL_PLAN', department: 'EDUCATION', text: '11 户退费，孩子回校' })
  expect(await step(at('shen'), caseId, { kind: 'CLOSE', revisitOn: null })).toMatchObject({
    error: { code: 'REVISIT_MISSING' },
  })
  expect(await step(at('shen'), caseId, { kind: 'CLOSE', revisitOn: '2026-10-09' })).toMatchObject({ ok: true })
  expect(await rowsOf(at('shen'))).not.toContain(caseId)
  const closed = await at('shen').call('complaints.listCases', { isClosed: true })
  expect(closed.cases.find((row) => row.caseId === caseId)).toMatchObject({ isRevisitDue: false })
  // That day it stands among the open ones again, until somebody was there and signed.
  world.cloud.clock.set(NOW + 31 * 86_400_000)
  expect(await rowsOf(at('shen'))).toContain(caseId)
  expect(await rowsOf(at('market'))).not.toContain(caseId)
  await at('shen').sign(caseId, { kind: 'REVISIT', department: 'EDUCATION', text: '没有再开' })
  expect(await rowsOf(at('shen'))).not.toContain(caseId)
})

test('sent twice, an act is done once; a stale one is refused', async () => {
  const { caseId } = await world.report(told('重复'))
  const input = { caseId, rev: 0, labels: LABELS }
  expect(await at('shen').ask('complaints.triageCase', input)).toEqual({ ok: true, value: { rev: 1 } })
  expect(await at('shen').ask('complaints.triageCase', input)).toEqual({ ok: true, value: { rev: 1 } })
  expect(await at('fang').ask('complaints.triageCase', input)).toMatchObject({ error: { code: 'STALE' } })
  const both = await Promise.all(
    ['shen', 'fang'].map((name) => step(at(name as OfficerName), caseId, { kind: 'TAKE' })),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a part by another’s device, or for another department, is refused', async () => {
  const { caseId } = await world.report(told('签名'))
  await triage(at('shen'), caseId)
  await at('shen').dispatch(caseId, ['EDUCATION', 'MARKET'], '去现场')
  await expect(at('market').sign(caseId, { department: 'EDUCATION', text: '冒签' })).rejects.toThrow(
    'NOT_YOUR_DEPARTMENT',
  )
  const stolen = new SimulatedOfficer({
    url: world.cloud.url,
    login: LOGIN_OF('market'),
    districtId: DISTRICT,
    card: at('market').card,
  })
  await stolen.sign(caseId, { department: 'MARKET', text: '从卡恢复的设备' })
})

test('replies open after two changes of keys, and a member who left reads nothing new', async () => {
  const { caseId, receipt } = await world.report(told('换钥匙以前'))
  const [shen, fang] = [at('shen'), at('fang')]
  await shen.found('INTAKE', developmentRoleCard('INTAKE', 2), [shen, fang])
  await shen.found('INTAKE', developmentRoleCard('INTAKE', 3), [shen])
  await world.phone.append(receipt, { operation: 'APPEND', content: told('换钥匙以后') })
  // The phones still have the first key pinned: what they seal to it opens, for whoever held it.
  expect((await shen.open(caseId)).contents).toMatchObject([{ text: '换钥匙以前' }, { text: '换钥匙以后' }])
  await triage(at('shen'), caseId)
  await shen.write(caseId, told('看到了'))
  expect((await world.phone.poll(receipt))?.contents).toMatchObject([{}, {}, { text: '看到了' }])
  // Handed back to the intake from the other one, it is sealed to the newest key, which the second does not hold.
  const other = await world.report(told('督导转回'), { intake: 'INTAKE_ALT' })
  await at('zhou').dispatch(other.caseId, ['INTAKE'], '不是局里的事')
  expect(await rowsOf(at('shen'))).toContain(other.caseId)
  expect(await rowsOf(at('fang'))).not.toContain(other.caseId)
  await shen.admit('INTAKE', fang)
  expect(await rowsOf(at('fang'))).toContain(other.caseId)
})

test('recovery from the card: another device has the same keys; the drill shows that the safe’s card is right', async () => {
  const { caseId } = await world.report(told('设备坏了'))
  const restored = new SimulatedOfficer({
    url: world.cloud.url,
    login: LOGIN_OF('shen'),
    districtId: DISTRICT,
    card: at('shen').card,
  })
  expect((await restored.open(caseId)).contents).toMatchObject([{ text: '设备坏了' }])
  const empty = new SimulatedOfficer({ url: world.cloud.url, login: LOGIN_OF('shen'), districtId: DISTRICT })
  await expect(empty.open(caseId)).rejects.toThrow('no key of this device')
  expect(await at('market').drill(developmentRoleCard('MARKET'), '2026-09-09')).toEqual({
    ok: true,
    value: {},
  })
  const wrong = await at('market').drill(developmentRoleCard('MARKET'), '2026-09-08')
  expect(wrong).toEqual({ ok: false, error: { code: 'WRONG_CARD' } })
})

test('nobody founds over the others, and nobody who may not hold a role is let in', async () => {
  const halves = { publicKey: `${'B'.repeat(43)}=`, verifyKey: `${'B'.repeat(43)}=` }
  const holders = [{ deviceKeyId: at('labor').deviceKeyId, box: `${'A'.repeat(91)}=` }]
  expect(await at('labor').ask('complaints.foundRole', { role: 'INTAKE', ...halves, holders })).toMatchObject({
    error: { code: 'NOT_FOR_THIS_ROLE' },
  })
  await expect(at('shen').admit('INTAKE', at('labor'))).rejects.toThrow('NOT_FOR_THIS_ROLE')
  expect(await at('labor').ask('complaints.registerDevice', { ...halves, asksFor: ['INTAKE'] })).toMatchObject({
    error: { code: 'NOT_FOR_THIS_ROLE' },
  })
})

test('every look is in the audit, and no words of any case are', async () => {
  const { caseId } = await world.report(told('审计里不该有的字'))
  await at('shen').open(caseId)
  await at('fang').open(caseId)
  const entries = await readAll<AuditEntry>('audit', { 'named.caseId': caseId, action: 'complaints.openCase' })
  expect(entries.map(({ personId }) => personId).sort()).toEqual(['fang', 'shen'])
  const { answer } = await at('shen').open(caseId)
  expect(answer.looks).toEqual({
    times: 3,
    people: 2,
    by: [
      { personName: '王shen', times: 2, lastOn: '2026-09-09' },
      { personName: '王fang', times: 1, lastOn: '2026-09-09' },
    ],
  })
  const stored = JSON.stringify([
    await readAll('audit', {}),
    await readAll('caseFiles', {}),
    await readAll('reports', {}),
  ])
  expect(stored).not.toContain('审计里不该有的字')
})

test('托管: a key is given to whoever may hold the role, and to nobody else; without it there is still no row', async () => {
  process.env.COMPLAINT_CUSTODY_SECRET = Buffer.alloc(32, 7).toString('base64')
  try {
    const { caseId } = await world.report(told('托管模式'))
    await at('health').register(['HEALTH'])
    await at('health').call('complaints.takeCustodyKey', { role: 'HEALTH', deviceKeyId: at('health').deviceKeyId })
    const others = { role: 'HEALTH', deviceKeyId: at('labor').deviceKeyId } as const
    expect(await at('labor').ask('complaints.takeCustodyKey', others)).toMatchObject({
      error: { code: 'NOT_FOR_THIS_ROLE' },
    })
    const stolen = { role: 'HEALTH', deviceKeyId: at('labor').deviceKeyId } as const
    expect(await at('health').ask('complaints.takeCustodyKey', stolen)).toMatchObject({
      error: { code: 'UNKNOWN_DEVICE' },
    })
    expect(await rowsOf(at('health'))).toEqual([])
    expect(await at('health').ask('complaints.openCase', { caseId })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    await triage(at('shen'), caseId)
    await at('shen').dispatch(caseId, ['HEALTH'], '卫生许可')
    expect(await rowsOf(at('health'))).toEqual([caseId])
    expect((await at('health').open(caseId)).contents).toMatchObject([{ text: '托管模式' }])
    expect(await rowsOf(at('labor'))).not.toContain(caseId)
  } finally {
    delete process.env.COMPLAINT_CUSTODY_SECRET
  }
})

test('five closed cases are published by two people; labels make a risk only when another confirms', async () => {
  for (const category of ['REFUND_REFUSED', 'WAGE_ARREARS'] as const) {
    const { caseId } = await world.report(told(category))
    await triage(at('shen'), caseId, { category, institution: '某培训中心' })
  }
  const waiting = await at('fang').call('complaints.listProposals', {})
  expect(waiting.risks).toEqual([])
  const risks = waiting.proposals.filter(({ kind }) => kind === 'RISK')
  expect(risks.map(({ isMine }) => isMine)).toEqual([false, false])
  for (const { proposalId } of risks) {
    const own = await at('shen').ask('complaints.decideProposal', { proposalId, decision: 'CONFIRMED' })
    expect(own).toMatchObject({ error: { code: 'SAME_PERSON' } })
    await at('fang').call('complaints.decideProposal', { proposalId, decision: 'CONFIRMED' })
  }
  expect((await at('shen').call('complaints.listProposals', {})).risks).toMatchObject([
    { institution: '某培训中心', rating: 'HIGH' },
  ])
  const { uncounted } = await at('shen').call('complaints.listProposals', {})
  expect(await at('shen').ask('complaints.proposeResults', {})).toMatchObject({ error: { code: 'TOO_FEW', fewest: 5 } })
  for (let closed = uncounted; closed < 5; closed += 1) await closeOne(world)
  const { proposalId } = await at('shen').call('complaints.proposeResults', {})
  expect(await at('shen').ask('complaints.decideProposal', { proposalId, decision: 'CONFIRMED' })).toMatchObject({
    error: { code: 'SAME_PERSON' },
  })
  expect(await resultsSeen(world)).toBeNull()
  await at('fang').call('complaints.decideProposal', { proposalId, decision: 'CONFIRMED' })
  expect(await resultsSeen(world)).toMatchObject({ closed: 5 })
  expect(await at('shen').call('complaints.listProposals', {})).toMatchObject({ uncounted: 0 })
})
