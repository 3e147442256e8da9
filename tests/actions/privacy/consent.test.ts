// Tests consent: given by name, withdrawn as easily, nothing lost when two guardians act at once.

import type { Notice } from '@domain/notices/inbox/notice'
import { CONSENT_TEXT_VERSION, type ConsentPurpose, type ConsentRecord } from '@domain/privacy/consents/consent'
import type { ActionInput } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { grant, identity, LOGIN_OF, NOW, person, pupil, smallWorld } from '../world/world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const textVersion = CONSENT_TEXT_VERSION
const mother = LOGIN_OF('mother')
const father = LOGIN_OF('father')
const CHILDREN = ['told', 'alone', 'pair', 'words', 'lost']

beforeAll(async () => {
  const world = smallWorld()
  const grants = CHILDREN.map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId }))
  for (const _id of ['mother', 'father']) {
    world.people.push(person(_id, grants))
    world.identities.push(identity(_id))
  }
  world.pupils.push(...CHILDREN.map((_id) => pupil(_id)))
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.set(NOW))

const give = (login: string, pupilId: string, purposes: ConsentPurpose[]) =>
  giveWords(login, { pupilId, purposes, textVersion })
const giveWords = (login: string, input: ActionInput<'privacy.giveConsent'>) =>
  call(cloud, login, { name: 'privacy.giveConsent', input })
const takeBack = (login: string, pupilId: string, purposes: ConsentPurpose[]) =>
  call(cloud, login, { name: 'privacy.withdrawConsent', input: { pupilId, purposes } })
const show = (login: string, pupilId: string) => call(cloud, login, { name: 'privacy.getConsent', input: { pupilId } })

async function toldOf(pupilId: string): Promise<readonly Notice[]> {
  const told = await readAll<Notice>('notices', { pupilId })
  return told.sort((one, other) => one.personId.localeCompare(other.personId))
}

async function entriesOf(pupilId: string) {
  const [record] = await readAll<ConsentRecord>('consents', { _id: pupilId })
  return record?.entries ?? []
}

test('only what is named is agreed to, once, and taken back by either guardian', async () => {
  expect((await show(mother, 'alone')).answer).toMatchObject({
    value: { textVersion, agreed: [], history: [], livePlaces: 0 },
  })
  expect((await give(mother, 'alone', ['SERVICE'])).answer).toEqual({ ok: true, value: { agreed: ['SERVICE'] } })
  expect((await give(mother, 'alone', ['SERVICE'])).answer).toEqual({ ok: true, value: { agreed: ['SERVICE'] } })
  const both = await give(father, 'alone', ['NOTICES', 'SERVICE'])
  expect(both.answer).toEqual({ ok: true, value: { agreed: ['SERVICE', 'NOTICES'] } })
  expect((await takeBack(father, 'alone', ['SERVICE'])).answer).toEqual({ ok: true, value: { agreed: ['NOTICES'] } })
  expect((await takeBack(father, 'alone', ['SERVICE'])).answer).toEqual({ ok: true, value: { agreed: ['NOTICES'] } })
  expect((await entriesOf('alone')).map(({ kind, purposes, personId }) => [kind, purposes, personId])).toEqual([
    ['GIVEN', ['SERVICE'], 'mother'],
    ['GIVEN', ['NOTICES'], 'father'],
    ['WITHDRAWN', ['SERVICE'], 'father'],
  ])
  const { answer } = await show(mother, 'alone')
  expect(answer).toMatchObject({ value: { history: [{ byMe: true }, { byMe: false }, { byMe: false }] } })
})

test('T2 both guardians read from which day the places go, and that they stay', async () => {
  await give(mother, 'told', ['SERVICE'])
  expect(await toldOf('told')).toEqual([])
  for (const login of [father, father]) await takeBack(login, 'told', ['SERVICE'])
  const withdrawn = { kind: 'CONSENT_WITHDRAWN', date: '2026-09-10' }
  expect(await toldOf('told')).toMatchObject([
    { personId: 'father', sending: 'INBOX', readAt: expect.any(Number), ...withdrawn },
    { personId: 'mother', sending: 'QUEUED', readAt: null, ...withdrawn },
  ])
  await give(mother, 'told', ['SERVICE'])
  expect((await toldOf('told')).filter(({ kind }) => kind === 'CONSENT_GIVEN')).toMatchObject([
    { personId: 'father', readAt: null },
    { personId: 'mother', readAt: expect.any(Number) },
  ])
})

test('older words are refused, and nothing is written', async () => {
  const { answer } = await giveWords(mother, { pupilId: 'words', purposes: ['SERVICE'], textVersion: '2025-01' })
  expect(answer).toEqual({ ok: false, error: { code: 'TEXT_CHANGED', textVersion } })
  expect((await takeBack(mother, 'words', ['SERVICE'])).answer).toEqual({ ok: true, value: { agreed: [] } })
  expect(await entriesOf('words')).toEqual([])
})

test('two guardians at the same moment: both entries are kept', async () => {
  cloud.faults.inject({ collection: 'consents', kind: 'delay', delayMs: 60, count: 2 })
  await Promise.all([give(mother, 'pair', ['SERVICE']), give(father, 'pair', ['SHOWCASE'])])
  cloud.faults.clear()
  const entries = await entriesOf('pair')
  expect(entries.map(({ personId }) => personId).sort()).toEqual(['father', 'mother'])
  expect((await show(mother, 'pair')).answer).toMatchObject({ value: { agreed: ['SERVICE', 'SHOWCASE'] } })
})

test('an answer that got lost on the way adds nothing twice, first entry or later one', async () => {
  for (const [purpose, entries] of [
    ['SERVICE', 1],
    ['NOTICES', 2],
  ] as const) {
    cloud.faults.inject({ collection: 'consents', kind: 'dropAfter', count: 1 })
    expect((await give(mother, 'lost', [purpose])).answer).toMatchObject({ ok: true })
    cloud.faults.clear()
    expect(await entriesOf('lost')).toHaveLength(entries)
  }
})
