// Tests that hardship shows to nobody not entitled: answers, notices, logs, audit or stored bytes.
// Two families that differ in nothing else are queried by everyone through every action, and must look the same.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROLES, type Role } from '@domain/identity/roles/role'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionName } from '@domain/registry'
import { schema } from '@functions/schema'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { demonstrationTemplates } from '../../../scripts/demonstration-templates'
import { expectation } from '../access/access-expectations'
import { INPUTS } from '../access/access-inputs'
import { ACTIONS, ask, askedIn, CONTEXTS, contractOf, type RawAnswer } from '../access/access-matrix'
import { buildBundles, type Mutation } from '../world/bundles'
import { fill } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { readAll } from '../world/stored'
import { LOGIN_OF, NOW, term } from '../world/world'
import {
  CATEGORY,
  CHILDREN,
  EXPLANATION,
  liveAsTwins,
  PHOTO_SECRET,
  type ScannedChild,
  scannedWorld,
} from './hardship-scan-family'
import { applicationOf, TEST_WAIVER_KEY } from './waiver-family'

jest.setTimeout(900_000)

/** Acts that only a relieved family does, and what is said in them. `billing.getFeeStandard` names categories to all. */
const TOLD_NOBODY = new RegExp(`${EXPLANATION}|${PHOTO_SECRET}|applyForWaiver|cancelWaiverApplication|WAIVER_APPROVED`)
/** The reviewing admin sees the application; finance sees amounts, and is asked below. */
const ENTITLED = ['schoolAdmin', 'schoolFinance']
const STAFF_AND_STRANGERS = ROLES.filter((role) => !ENTITLED.includes(role))

interface Scan {
  readonly cloud: LocalCloud
  readonly filesDir: string
  readonly log: readonly string[]
  readonly restore: () => void
  readonly close: () => Promise<void>
}

async function startScan(mutation?: Mutation): Promise<Scan> {
  process.env.WAIVER_KEY = TEST_WAIVER_KEY
  process.env.NOTICE_TEMPLATES = demonstrationTemplates()
  const log: string[] = []
  const spies = (['log', 'error', 'warn', 'info'] as const).map((way) =>
    jest.spyOn(console, way).mockImplementation((...words: unknown[]) => void log.push(words.map(String).join(' '))),
  )
  const filesDir = mkdtempSync(join(tmpdir(), 'scan-'))
  const functionsDir = await buildBundles(mutation)
  const cloud = await startLocalCloud({ schema, functionsDir, filesDir, startAt: NOW })
  await fill(scannedWorld())
  await liveAsTwins(cloud)
  const untouched = join(mkdtempSync(join(tmpdir(), 'scan-')), 'untouched.db')
  cloud.snapshot(untouched)
  const close = async () => {
    for (const spy of spies) spy.mockRestore()
    delete process.env.WAIVER_KEY
    delete process.env.NOTICE_TEMPLATES
    await cloud.close()
  }
  return { cloud, filesDir, log, restore: () => cloud.restore(untouched), close }
}

/** The matrix's input for the caller's own place, turned to one of the two children. */
function inputFor(action: ActionName, child: ScannedChild): Record<string, unknown> {
  const input: Record<string, unknown> = { ...INPUTS[action]('own') }
  if ('pupilId' in input && input.pupilId !== null) input.pupilId = child
  if ('applicationId' in input) input.applicationId = applicationOf(child)
  if ('billId' in input) input.billId = `qinghe:${term.id}:${child}`
  return input
}

/** Whoever asks about both, and the two families' own pick-up persons, each about their own. */
interface Asker {
  readonly who: string
  readonly as: (child: ScannedChild) => string
}
function askersOf(action: ActionName): readonly Asker[] {
  return [
    ...rolesAsking(action).map((role) => ({ who: role, as: () => role })),
    { who: 'pick-up person of the child', as: (child: ScannedChild) => `p-${child}` },
  ]
}

/** Of those who are refused at the door whatever they ask about, one in turn; in test:deep all. */
function rolesAsking(action: ActionName): readonly Role[] {
  if (isDeepProof()) return STAFF_AND_STRANGERS
  const strangers = STAFF_AND_STRANGERS.filter((role) => expectation(action, role, 'own') === 'FORBIDDEN')
  const turn = strangers[ACTIONS.indexOf(action) % strangers.length]
  return STAFF_AND_STRANGERS.filter((role) => role === turn || !strangers.includes(role))
}

/** Instants, ids made at random, who claimed a place first, and the two ids themselves are no difference. */
function alike(answer: RawAnswer): string {
  return JSON.stringify(answer)
    .replaceAll(/\b1\d{12}\b/g, '0')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{20,64}\b/g, '#')
    .replaceAll(/"position":\d+/g, '')
    .replaceAll(/relief|twinnn/g, 'child')
}

/** In one answer about many, what stands about the one and about the other. */
function entriesOf(value: unknown, child: ScannedChild): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => entriesOf(each, child))
  if (typeof value !== 'object' || value === null) return []
  if (Object.values(value).includes(child)) return [alike({ ok: true, value })]
  return Object.values(value).flatMap((each) => entriesOf(each, child))
}

interface Leak {
  readonly action: ActionName
  readonly who: string
  readonly what: string
}

async function scan(running: Scan, actions: readonly ActionName[]): Promise<readonly Leak[]> {
  const leaks: Leak[] = []
  for (const action of actions) {
    for (const asker of askersOf(action)) {
      const { who } = asker
      leaks.push(...(await askedBy(running, action, asker)).map((what) => ({ action, who, what })))
    }
  }
  return leaks
}

/** The differences by which this caller could tell the two families apart. */
async function askedBy(running: Scan, action: ActionName, { who, as }: Asker): Promise<readonly string[]> {
  const found: string[] = []
  const answers: string[] = []
  for (const child of CHILDREN) {
    const answer = await askAbout(running, action, { who: as(child), child })
    if (TOLD_NOBODY.test(JSON.stringify(answer))) found.push('words')
    const [relieved = [], twin = []] = CHILDREN.map((each) => entriesOf(answer.value, each).sort())
    // A list that names one of them names both; the pick-up persons have no child but their own. An answer about one
    // child that names nobody else is compared whole, below.
    const isOfOne =
      Object.values(inputFor(action, child)).includes(child) && (relieved.length === 0 || twin.length === 0)
    if (as(child) === who && !isOfOne && relieved.join() !== twin.join()) found.push('a list')
    answers.push(alike(answer))
  }
  return answers[0] === answers[1] ? found : [...found, 'answers differ']
}

const AT_THE_DOOR = ['BAD_REQUEST', 'SIGN_IN_REQUIRED', 'FORBIDDEN']

function isTurnedAway({ error }: RawAnswer): boolean {
  return error !== undefined && AT_THE_DOOR.includes(error.code)
}

async function askAbout(
  { cloud, restore }: Scan,
  action: ActionName,
  { who, child }: { readonly who: string; readonly child: ScannedChild },
): Promise<RawAnswer> {
  const { answer } = await ask(cloud, action, { login: LOGIN_OF(who), input: inputFor(action, child) })
  // Anything but a plain read leaves an audit entry, which the next query must not see. A refusal at the door leaves
  // nothing; if it did, the next answer would differ and the scan would report it.
  if (contractOf(action).kind !== 'read' && !isTurnedAway(answer)) restore()
  return answer
}

describe('everybody asks everything', () => {
  let running: Scan
  beforeAll(async () => {
    running = await startScan()
  })
  afterAll(() => running?.close())

  const askAs = (who: string, name: ActionName, input: unknown) =>
    ask(running.cloud, name, { login: LOGIN_OF(who), input }).then(({ answer }) => answer)

  test.each(CONTEXTS)('who is not entitled learns the same of both families from %s', async (context) => {
    expect(await scan(running, askedIn(context))).toEqual([])
  })

  test('the family sees all of it, the reviewer the application, finance an amount; nobody else anything', async () => {
    const own = JSON.stringify(await askAs('g-relief', 'billing.getWaiver', { pupilId: 'relief' }))
    expect(own).toContain(CATEGORY)
    const statement = await askAs('g-relief', 'billing.getFeeStatement', { pupilId: 'relief' })
    expect(statement).toMatchObject({ ok: true, value: { statement: { totalFen: 0 } } })
    const applicationId = applicationOf('relief')
    expect(JSON.stringify(await askAs('schoolAdmin', 'billing.getWaiverApplication', { applicationId }))).toContain(
      CATEGORY,
    )
    const photo = await askAs('schoolAdmin', 'billing.getWaiverEvidence', { applicationId, index: 0 })
    const { base64 } = photo.value as { readonly base64: string }
    expect(Buffer.from(base64, 'base64').includes(PHOTO_SECRET)).toBe(true)
    for (const who of ['schoolFinance', 'g-twinnn', 'guardian', 'p-relief', 'teacher', 'classTeacher', 'gradeLead']) {
      for (const name of ['billing.getWaiverApplication', 'billing.getWaiverEvidence'] as const) {
        const { ok, error } = await askAs(who, name, { ...inputFor(name, 'relief') })
        expect([ok, error?.code]).toEqual([false, expect.stringMatching(/FORBIDDEN|NOT_FOUND/)])
      }
    }
  })

  test('finance is told amounts, and no word of why, by any of its actions, its workbook included', async () => {
    const told: string[] = []
    for (const action of ACTIONS.filter((name) => contractOf(name).roles.includes('schoolFinance'))) {
      const answer = await askAs('schoolFinance', action, inputFor(action, 'relief'))
      if (contractOf(action).kind === 'write' && answer.ok) running.restore()
      const text = JSON.stringify(answer)
      const isPublic = action === 'billing.getFeeStandard'
      if (TOLD_NOBODY.test(text) || (!isPublic && /DE_FACTO|basisPoints|"WAIVER/.test(text))) told.push(action)
    }
    expect(told).toEqual([])
  })

  test('notices and WeChat messages: to the family alone, without a word of what it is', async () => {
    const about = (await readAll<Notice>('notices')).filter(({ kind }) => kind === 'MATERIALS_SETTLED')
    expect([...new Set(about.map(({ personId }) => personId))]).toEqual(['g-relief'])
    const sent = running.cloud.wechat.messages()
    expect(sent.length).toBeGreaterThan(0)
    expect(JSON.stringify([about, sent])).not.toMatch(
      new RegExp(`${TOLD_NOBODY.source}|${CATEGORY}|减免|困难|waive|hardship`, 'i'),
    )
  })

  test('logs and the audit hold no word of it, and the store no readable photo', async () => {
    const words = new RegExp(`${TOLD_NOBODY.source.replace(/\|applyFor.*/, '')}|${CATEGORY}`)
    expect(running.log.filter((line) => words.test(line))).toEqual([])
    expect(JSON.stringify(await readAll('audit'))).not.toMatch(words)
    const files = readdirSync(running.filesDir).map((name) => readFileSync(join(running.filesDir, name)))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((bytes) => bytes.includes(PHOTO_SECRET))).toEqual([])
  })

  test('in the database, what was said stands in the application and nowhere else', async () => {
    const holding: string[] = []
    for (const { name } of schema) {
      if (new RegExp(`${EXPLANATION}|${CATEGORY}`).test(JSON.stringify(await readAll(name)))) holding.push(name)
    }
    expect(holding).toEqual(['waiverApplications'])
  })
})

test('the scan notices one number in one answer', async () => {
  const leaking = await startScan({
    name: 'what a pick-up person sees carries the rate',
    file: 'pickup-home.ts',
    find: 'childToFetch(child, now, today)),',
    replace: '({ ...childToFetch(child, now, today), schoolName: String(child.waivers[0]?.basisPoints) })),',
  })
  try {
    expect(await scan(leaking, ['enrollment.pickupHome'])).toEqual([
      { action: 'enrollment.pickupHome', who: 'pick-up person of the child', what: 'answers differ' },
    ])
  } finally {
    await leaking.close()
  }
})
