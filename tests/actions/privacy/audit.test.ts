// Tests that the audit stays complete under load and that later tampering is detected.
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import cloudbase from '@cloudbase/node-sdk'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { AuditEntry, AuditSeal } from '@domain/privacy/audit/audit-entry'
import { sealAudit } from '@functions/privacy/audit/seal-audit'
import type { LocalCloud } from '@localcloud/server'
import { checkAudit } from '../../../scripts/audit/audit-check'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { addFamilies, LOGIN_OF, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud

const enroll = (pupilId: string, who = `g-${pupilId}`) =>
  call(cloud, LOGIN_OF(who), {
    name: 'enrollment.enrollPupil',
    input: { pupilId, courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION },
  })

const check = (kept: string | null = null) =>
  checkAudit(cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true }), kept)

const kinds = async () =>
  (await check()).faults.map((fault) =>
    fault.kind === 'SEAL_BROKEN' ? `SEAL_BROKEN ${fault.number}` : `${fault.kind} ${fault.chain}:${fault.seq}`,
  )

const entriesOf = (chain: string) => readAll<AuditEntry>('audit', { chain })

/** Writes a document as somebody does who has the database's password. */
async function put(name: string, { _id, ...fields }: AuditEntry | AuditSeal): Promise<void> {
  await stored(name).doc(_id).set(fields)
}

async function entry(id: string): Promise<AuditEntry> {
  const [found] = await readAll<AuditEntry>('audit', { _id: id })
  if (found === undefined) throw new Error(`no entry ${id}`)
  return found
}

beforeAll(async () => {
  const world = smallWorld()
  addFamilies(world, 'a', 21)
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())

test('50 writes of one person at once leave 50 entries without a gap, and nobody else waits', async () => {
  await enroll('a1')
  const crowd = Array.from({ length: 50 }, () => enroll('a1'))
  const others = Array.from({ length: 20 }, (_, n) => enroll(`a${n + 2}`))
  const answers = await Promise.all([...crowd, ...others])
  expect(answers.filter(({ answer }) => !answer.ok)).toEqual([])
  expect((await entriesOf('g-a1')).map(({ seq }) => seq).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 51 }, (_, n) => n + 1),
  )
  expect(await kinds()).toEqual([])
  const [alone, repeated] = [await enroll('own', 'guardian'), await enroll('own', 'guardian')]
  // Claiming a seat: caller with the chain's end, course, claim, notices, record, audit.
  expect([alone.trips, repeated.trips]).toEqual([7, 4])
  const firsts = (await Promise.all(others)).map(({ trips }) => trips)
  expect(Math.max(...firsts)).toBe(7)
})

test('an entry whose answer was lost is there once', async () => {
  const before = (await entriesOf('g-a2')).length
  cloud.faults.inject({ collection: 'audit', action: 'database.insertDocument', kind: 'dropAfter', count: 1 })
  const { answer, trips } = await enroll('a2')
  expect(answer).toMatchObject({ ok: true })
  // Caller, course; claim and record when it is the first time; the entry, its repeat, and the look that finds it there.
  expect(trips).toBe(before === 0 ? 8 : 6)
  expect(await entriesOf('g-a2')).toHaveLength(before + 1)
})

test('looking at a roster is an entry, with the children that were seen', async () => {
  const roster = { name: 'enrollment.getCourseRoster', input: { courseId: 'own', from: 0 } } as const
  const { requestId, answer } = await call(cloud, LOGIN_OF('schoolAdmin'), roster)
  const [seen] = await readAll<AuditEntry>('audit', { requestId })
  const pupils = answer.ok ? answer.value.pupils.map(({ pupilId }) => pupilId) : []
  expect(pupils.length).toBeGreaterThan(20)
  expect(seen).toMatchObject({ kind: 'sensitiveRead', role: 'schoolAdmin', outcome: 'OK' })
  expect([...(seen?.pupilIds ?? [])].sort()).toEqual([...pupils].sort())
})

test('seals: all chains once, nothing twice, one a number for timers at the same instant', async () => {
  await Promise.all([sealAudit(cloud.clock.now()), sealAudit(cloud.clock.now())])
  await sealAudit(cloud.clock.now())
  const seals = await readAll<AuditSeal>('auditSeals')
  expect(seals).toHaveLength(1)
  const chains = new Set((await readAll<AuditEntry>('audit')).map(({ chain }) => chain))
  expect(new Set(seals[0]?.heads.map(({ chain }) => chain))).toEqual(chains)
  await enroll('a3')
  await sealAudit(cloud.clock.now())
  const [, second] = await readAll<AuditSeal>('auditSeals')
  expect(second).toMatchObject({ number: 2, previous: seals[0]?.hash, heads: [{ chain: 'g-a3', seq: 2 }] })
  expect(await kinds()).toEqual([])
})

test('a field changed', async () => {
  const whole = await entry('g-a1:20')
  await stored('audit').doc('g-a1:20').update({ outcome: 'TIME_CLASH' })
  expect(await kinds()).toEqual(['CHANGED g-a1:20'])
  await put('audit', whole)
})

test('an entry in the middle deleted, and the last one', async () => {
  const whole = [await entry('g-a1:30'), await entry('g-a1:51')]
  for (const { _id } of whole) await stored('audit').doc(_id).remove()
  expect(await kinds()).toEqual(['MISSING g-a1:30', 'CUT_OFF g-a1:51'])
  for (const one of whole) await put('audit', one)
})

test('everything of one person deleted', async () => {
  const whole = await entriesOf('g-a4')
  await stored('audit').where({ chain: 'g-a4' }).remove()
  expect(await kinds()).toEqual(['CUT_OFF g-a4:1'])
  for (const one of whole) await put('audit', one)
})

test('two entries swapped', async () => {
  const [one, other] = [await entry('g-a1:7'), await entry('g-a1:9')]
  for (const { _id } of [one, other]) await stored('audit').doc(_id).remove()
  await put('audit', { ...other, _id: one._id, seq: one.seq })
  await put('audit', { ...one, _id: other._id, seq: other.seq })
  expect(await kinds()).toEqual(['REORDERED g-a1:7', 'REORDERED g-a1:9'])
  for (const each of [one, other]) await put('audit', each)
})

test('a seal changed; a seal cut off, for whoever kept its hash', async () => {
  const [first, second] = await readAll<AuditSeal>('auditSeals')
  if (first === undefined || second === undefined) throw new Error('no seals')
  await stored('auditSeals').doc(first._id).update({ at: 0 })
  expect(await kinds()).toEqual(['SEAL_BROKEN 1'])
  await put('auditSeals', first)
  await stored('auditSeals').doc(second._id).remove()
  expect((await check(second.hash)).faults).toEqual([{ kind: 'SEAL_BROKEN', number: 2 }])
  await put('auditSeals', second)
  expect(await kinds()).toEqual([])
})

test('the command says so, and ends with 1 when something was touched', async () => {
  const root = resolve(__dirname, '../../..')
  const run = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/audit/audit-verify.ts', cloud.url], {
      cwd: root,
    })
  expect((await run()).stdout).toContain('Nothing was touched.')
  await stored('audit').doc('g-a1:20').update({ at: 1 })
  await expect(run()).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('g-a1, entry 20') })
})
