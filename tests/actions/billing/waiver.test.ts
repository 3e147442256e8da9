// Tests the waiver process: application, review and relief; evidence is never stored readable.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Notice } from '@domain/notices/inbox/notice'
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { addDays, instantOf } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, fill, runTimer } from '../world/district'
import { readAll } from '../world/stored'
import { grant, identity, LOGIN_OF, NOW, person, term } from '../world/world'
import {
  applicationOf,
  apply,
  endWaiverWorld,
  jpeg,
  png,
  review,
  startWaiverWorld,
  TEST_WAIVER_KEY,
  uploadAll,
  type WaiverWorld,
} from './waiver-family'

jest.setTimeout(240_000)

const DAY = 86_400_000
const SECRET = 'what-the-photo-shows-4711'
const LOCKED = { ok: false, error: { code: 'EVIDENCE_LOCKED' } }

let functionsDir: string
let filesDir: string
let cloud: LocalCloud
let started: WaiverWorld

beforeAll(async () => {
  functionsDir = await buildBundles()
})
beforeEach(async () => {
  started = await startWaiverWorld(functionsDir, ({ people, identities }) => {
    const child = { schoolId: 'qinghe', pupilId: 'own' }
    people.push(person('adminAndMother', [grant('schoolAdmin', { schoolId: 'qinghe' }), grant('guardian', child)]))
    identities.push(identity('adminAndMother'))
  })
  ;({ cloud, filesDir } = started)
})
afterEach(() => endWaiverWorld(started))

const files = () => readdirSync(filesDir).map((name) => readFileSync(join(filesDir, name)))
const readable = () => files().filter((bytes) => bytes.includes(SECRET))
const ask = async (who = 'guardian') => {
  const { answer } = await call(cloud, LOGIN_OF(who), { name: 'billing.getWaiver', input: { pupilId: 'own' } })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}
const photo = (who: string, index = 0) =>
  call(cloud, LOGIN_OF(who), {
    name: 'billing.getWaiverEvidence',
    input: { applicationId: applicationOf('own'), index },
  })
const stored = async () => (await readAll<StoredApplication>('waiverApplications'))[0]

test('applied for, taken up, approved: the statement follows, the family is told without a word of what', async () => {
  expect((await ask()).application).toBeNull()
  const { answer } = await apply(cloud, { photos: [jpeg(SECRET), png(SECRET)] })
  expect(answer).toEqual({ ok: true, value: { applicationId: applicationOf('own'), state: 'APPLIED' } })
  expect(await ask('father')).toMatchObject({ application: { category: 'ORPHAN', state: 'APPLIED', evidence: 2 } })
  expect((await review(cloud, 'TAKE_UP')).answer).toMatchObject({ value: { state: 'SCHOOL_REVIEW' } })
  expect(await readAll('notices')).toEqual([])
  expect((await review(cloud, 'APPROVE')).answer).toMatchObject({ value: { state: 'APPROVED' } })

  const [waiver] = await readAll<Waiver>('waivers')
  expect(waiver).toMatchObject({ pupilId: 'own', termId: term.id, basisPoints: 10_000, from: term.from })
  // An amount and days: nothing of why.
  expect(JSON.stringify(waiver)).not.toMatch(/ORPHAN|guardian|schoolAdmin/)
  expect(await ask()).toMatchObject({
    application: { state: 'APPROVED', grant: { basisPoints: 10_000, from: '2026-09-01', until: '2027-01-22' } },
  })
  const notices = await readAll<Notice>('notices')
  expect(notices.map(({ personId, kind }) => [personId, kind]).sort()).toEqual(
    ['adminAndMother', 'father', 'guardian'].map((personId) => [personId, 'MATERIALS_SETTLED']),
  )
})

test('photos are stored encrypted only, and the plain uploads are gone when the answer comes', async () => {
  const { evidence } = await apply(cloud, { photos: [jpeg(SECRET), png(SECRET)] })
  expect(files()).toHaveLength(2)
  expect(readable()).toEqual([])
  for (const [index, type] of ['image/jpeg', 'image/png'].entries()) {
    for (const who of ['guardian', 'father', 'schoolAdmin']) {
      const { answer } = await photo(who, index)
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      expect(answer.value.type).toBe(type)
      expect(Buffer.from(answer.value.base64, 'base64').toString('latin1')).toContain(SECRET)
    }
  }
  expect((await photo('guardian', 2)).answer).toEqual({ ok: false, error: { code: 'EVIDENCE_GONE' } })
  const lines = await readAll<FileToDelete>('filesToDelete')
  const over = instantOf(addDays(term.until, 31))
  for (const line of lines) {
    const isPlain = evidence.includes(line.fileId)
    expect(line).toMatchObject({ kind: isPlain ? 'PHOTO' : 'EVIDENCE', pupilId: 'own' })
    expect(Math.abs(line.deleteAfter - (isPlain ? NOW + DAY : over))).toBeLessThan(60_000)
  }
  expect(lines).toHaveLength(4)
})

test('a photo opens under the key it was encrypted with, and where it lies, alone', async () => {
  await apply(cloud, { photos: [jpeg(SECRET)] })
  process.env.WAIVER_KEY = `k2:${Buffer.alloc(32, 9).toString('base64')},${TEST_WAIVER_KEY}`
  expect((await photo('guardian')).answer.ok).toBe(true)
  expect((await stored())?.evidence).toMatchObject([{ keyId: 'k1' }])
  process.env.WAIVER_KEY = `k2:${Buffer.alloc(32, 9).toString('base64')}`
  expect((await photo('guardian')).answer).toEqual(LOCKED)
  // The same name for another key: the tag does not fit.
  process.env.WAIVER_KEY = `k1:${Buffer.alloc(32, 9).toString('base64')}`
  expect((await photo('guardian')).answer).toEqual(LOCKED)
})

test('without a key nothing is taken in', async () => {
  delete process.env.WAIVER_KEY
  expect((await apply(cloud)).answer).toEqual(LOCKED)
  expect(await stored()).toBeUndefined()
})

test('sent twice it is one application; another one meanwhile is refused', async () => {
  const [fileId = ''] = await uploadAll(cloud, 'guardian', [jpeg(SECRET)])
  const wish = { pupilId: 'own', category: 'DISABILITY' as const, evidence: [fileId], key: 'one-and-the-same-key' }
  const input = { ...wish, consentVersion: MATERIALS_TEXT_VERSION }
  const send = () => call(cloud, LOGIN_OF('guardian'), { name: 'billing.applyForWaiver', input })
  const first = await send()
  expect((await send()).answer).toEqual(first.answer)
  const late = await apply(cloud, { who: 'father', photos: [jpeg(SECRET)] })
  expect(late.answer).toMatchObject({ error: { code: 'APPLICATION_OPEN' } })
  cloud.clock.set(NOW + DAY + 60_000)
  await runTimer(cloud, 'privacy')
  expect(readable()).toEqual([])
  expect(await stored()).toMatchObject({ category: 'DISABILITY', appliedBy: 'guardian', history: [{ type: 'APPLY' }] })
})

test('both guardians at once: one application, and nothing readable stays behind', async () => {
  cloud.faults.inject({ collection: 'waiverApplications', kind: 'delay', delayMs: 80, count: 2 })
  const both = await Promise.all(['guardian', 'father'].map((who) => apply(cloud, { who, photos: [jpeg(SECRET)] })))
  expect(both.filter(({ answer }) => answer.ok)).toHaveLength(1)
  expect(readable()).toEqual([])
  expect(files()).toHaveLength(1)
})

test.each<[string, Buffer, object]>([
  ['a text called a photo', Buffer.from('<svg/>'), { code: 'EVIDENCE_NOT_AN_IMAGE', index: 0 }],
  ['too large', jpeg('x'.repeat(2 * 1024 * 1024)), { code: 'EVIDENCE_TOO_LARGE', index: 0, limitBytes: 2_097_152 }],
])('%s: nothing is written, and the upload goes within a day', async (_, bytes, error) => {
  expect((await apply(cloud, { photos: [bytes] })).answer).toEqual({ ok: false, error })
  expect(await stored()).toBeUndefined()
  expect(files()).toHaveLength(1)
  cloud.clock.set(NOW + DAY + 60_000)
  await runTimer(cloud, 'privacy')
  expect(files()).toEqual([])
})

test('exactly as large as allowed is taken in', async () => {
  expect((await apply(cloud, { photos: [jpeg('x'.repeat(2 * 1024 * 1024 - 4))] })).answer.ok).toBe(true)
})

test.each([
  ['nothing there', 'cloud://local-env.bucket/uploads/none/a.jpg'],
  ['not an upload', 'cloud://local-env.bucket/exports/a.xlsx'],
  ['an address', 'https://example.com/a.jpg'],
])('%s is no evidence, and is left alone', async (_, fileId) => {
  const wish = { pupilId: 'own', category: 'ORPHAN' as const, evidence: [fileId], key: 'a-key-long-enough' }
  const input = { ...wish, consentVersion: MATERIALS_TEXT_VERSION }
  const { answer } = await call(cloud, LOGIN_OF('guardian'), { name: 'billing.applyForWaiver', input })
  expect(answer).toEqual({ ok: false, error: { code: 'EVIDENCE_NOT_FOUND', index: 0 } })
})

test('returned with a reason, handed in again with other photos: the old ones are gone', async () => {
  await apply(cloud, { photos: [jpeg('first')] })
  expect((await review(cloud, 'RETURN')).answer).toMatchObject({ error: { code: 'EXPLANATION_MISSING' } })
  expect((await review(cloud, 'RETURN', { explanation: '照片看不清' })).answer.ok).toBe(true)
  expect(await ask()).toMatchObject({ application: { state: 'RETURNED', explanation: '照片看不清' } })
  expect((await apply(cloud, { category: 'DISABILITY', photos: [jpeg('second')] })).answer.ok).toBe(true)
  expect(files()).toHaveLength(1)
  const { application } = await ask()
  expect(application).toMatchObject({ state: 'APPLIED', category: 'DISABILITY', explanation: null })
  expect(application?.history.map(({ type }) => type)).toEqual(['APPLY', 'TAKE_UP', 'RETURN', 'APPLY'])
})

test('rejected: may be applied for anew; approved: may not', async () => {
  await apply(cloud)
  await review(cloud, 'REJECT', { explanation: '不在名单' })
  expect((await apply(cloud)).answer.ok).toBe(true)
  await review(cloud, 'APPROVE')
  expect((await apply(cloud)).answer).toMatchObject({ error: { code: 'ALREADY_GRANTED' } })
  expect(await readAll('waivers')).toHaveLength(1)
})

test('nobody decides on a child of the own family', async () => {
  await apply(cloud)
  for (const decision of ['TAKE_UP', 'APPROVE'] as const) {
    const { answer } = await review(cloud, decision, { who: 'adminAndMother' })
    expect(answer).toEqual({ ok: false, error: { code: 'OWN_APPLICATION' } })
  }
  const { answer } = await call(cloud, LOGIN_OF('adminAndMother'), {
    name: 'billing.getWaiverApplication',
    input: { applicationId: applicationOf('own') },
  })
  expect(answer).toMatchObject({ ok: true, value: { mayDecide: false } })
})

test('a decision sent twice is one; another by somebody else is refused', async () => {
  await apply(cloud)
  const once = await review(cloud, 'APPROVE')
  expect((await review(cloud, 'APPROVE')).answer).toEqual(once.answer)
  expect((await review(cloud, 'REJECT', { explanation: '不' })).answer).toMatchObject({
    error: { code: 'MOVE_NOT_ALLOWED' },
  })
  expect(await readAll('waivers')).toHaveLength(1)
  expect((await stored())?.history.map(({ type }) => type)).toEqual(['APPLY', 'TAKE_UP', 'APPROVE'])
})

test('a process that dies after the decision: the timer makes it known to billing', async () => {
  await apply(cloud)
  cloud.faults.inject({ collection: 'waivers', kind: 'error', probability: 1, seed: 1 })
  expect((await review(cloud, 'APPROVE')).answer.ok).toBe(false)
  cloud.faults.clear()
  expect(await readAll('waivers')).toEqual([])
  expect(await runTimer(cloud, 'billing')).toEqual({ ok: true, value: null })
  expect(await readAll('waivers')).toHaveLength(1)
})

test('taken back while undecided, it is as if it had never been; decided, it stands', async () => {
  const cancel = () =>
    call(cloud, LOGIN_OF('father'), { name: 'billing.cancelWaiverApplication', input: { pupilId: 'own' } })
  await apply(cloud)
  expect((await cancel()).answer).toEqual({ ok: true, value: {} })
  expect((await cancel()).answer).toEqual({ ok: true, value: {} })
  expect([await stored(), files()]).toEqual([undefined, []])
  await apply(cloud)
  await review(cloud, 'REJECT', { explanation: '不在名单' })
  expect((await cancel()).answer).toEqual({ ok: false, error: { code: 'ALREADY_DECIDED' } })
})

test('the last day still counts; the day after it is over, and the term’s statement stays', async () => {
  await apply(cloud)
  await review(cloud, 'APPROVE')
  cloud.clock.set(instantOf(term.until, '23:59'))
  await runTimer(cloud, 'billing')
  expect(await stored()).toMatchObject({ state: 'APPROVED' })
  cloud.clock.set(instantOf(addDays(term.until, 1), '00:01'))
  await runTimer(cloud, 'billing')
  expect(await stored()).toMatchObject({ state: 'EXPIRED' })
  expect(await readAll('waivers')).toHaveLength(1)
})

test('the list: whose and how far, and nothing of what for; open ones by waiting, a page at a time', async () => {
  await apply(cloud)
  const list = (filter: 'OPEN' | 'DECIDED', after: string | null = null) =>
    call(cloud, LOGIN_OF('schoolAdmin'), {
      name: 'billing.listWaiverApplications',
      input: { schoolId: 'qinghe', filter, after },
    })
  const { answer } = await list('OPEN')
  expect(answer).toMatchObject({ value: { waiting: 1, next: null, applications: [{ pupilId: 'own' }] } })
  expect(JSON.stringify(answer)).not.toMatch(/ORPHAN/)
  await review(cloud, 'APPROVE')
  expect((await list('OPEN')).answer).toMatchObject({ value: { waiting: 0, applications: [] } })
  expect((await list('DECIDED')).answer).toMatchObject({ value: { applications: [{ state: 'APPROVED' }] } })
})

test('31 waiting make two pages, and nobody stands twice', async () => {
  await apply(cloud)
  const [one] = await readAll<StoredApplication>('waiverApplications')
  const more = Array.from({ length: 30 }, (_, at) => ({ ...one, _id: `more-${at}`, changedAt: NOW + 10 }))
  await fill({ waiverApplications: more } as object)
  const pageAfter = async (after: string | null) => {
    const input = { schoolId: 'qinghe', filter: 'OPEN' as const, after }
    const { answer } = await call(cloud, LOGIN_OF('schoolAdmin'), { name: 'billing.listWaiverApplications', input })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
  }
  const first = await pageAfter(null)
  const second = await pageAfter(first.next)
  const ids = [...first.applications, ...second.applications].map(({ applicationId }) => applicationId)
  expect([first.applications.length, ids.length, new Set(ids).size, second.next]).toEqual([30, 31, 31, null])
})
