// Tests that kill -9 during a rush loses no enrollment that was confirmed to anyone.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { AuditEntry, AuditIntent } from '@domain/privacy/audit/audit-entry'
import { buildBundles } from '../world/bundles'
import { type Address, call, fill, isConnectionLost, post, runTimer } from '../world/district'
import { startProcess } from '../world/district-process'
import { allRecords, readAll, rollOf } from '../world/stored'
import { addCourse, addFamilies, LOGIN_OF, NOW, smallWorld } from '../world/world'
import { faultsOfRush, type RushAnswer } from './rush-audit'

jest.setTimeout(180_000)

const FAMILIES = 120
const SEATS = 20
/** Killed after so many answers: before the first, while seats go, while the line grows, near the end. */
const KILL_AFTER = [0, 7, 19, 23, 64, 117]

let functionsDir: string
beforeAll(async () => {
  functionsDir = await buildBundles()
})

/** The answers that arrived before the process died; `onAnswer` is told of each. */
async function rush(address: Address, onAnswer: (count: number) => void): Promise<readonly RushAnswer[]> {
  const answers: RushAnswer[] = []
  const enroll = async (pupilId: string) => {
    const input = { pupilId, courseId: 'rush', consentVersion: ENROLLMENT_CONSENT_VERSION }
    try {
      const { answer } = await call(address, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.enrollPupil', input })
      answers.push({ pupilId, answer })
      onAnswer(answers.length)
    } catch (error) {
      if (!isConnectionLost(error)) throw error
    }
  }
  await Promise.all(Array.from({ length: FAMILIES }, (_, index) => enroll(`k${index + 1}`)))
  return answers
}

/** Minutes later the timer has settled every intent. */
async function settleAudit(address: Address): Promise<void> {
  await post(address, { path: '/local/clock', body: JSON.stringify({ now: NOW + 5 * 60_000 }) })
  expect(await runTimer(address, 'privacy')).toEqual({ ok: true, value: null })
  expect(await readAll<AuditIntent>('auditIntents')).toEqual([])
}

/** Whoever holds a place has an entry that says that it was asked for, whether its answer arrived or not. */
async function unauditedIn({ seated, waiting }: SeatRoll): Promise<readonly string[]> {
  const entries = await readAll<AuditEntry>('audit', { action: 'enrollment.enrollPupil' })
  const audited = new Set(entries.flatMap(({ pupilIds }) => pupilIds))
  return [...seated, ...waiting].map(({ pupilId }) => pupilId).filter((pupilId) => !audited.has(pupilId))
}

test.each(KILL_AFTER)(
  'X2 killed after %i answers: nothing confirmed is lost, nothing done is unaudited',
  async (killAfter) => {
    const dataFile = join(mkdtempSync(join(tmpdir(), 'district-')), 'district.sqlite')
    const first = await startProcess(functionsDir, dataFile)
    const world = smallWorld()
    addFamilies(world, 'k', FAMILIES)
    addCourse(world, { _id: 'rush', capacity: SEATS })
    await fill(world)

    let dead: Promise<void> | undefined
    const killAt = (count: number) => {
      if (count >= killAfter) dead ??= first.kill()
    }
    const running = rush(first, killAt)
    killAt(0)
    const acknowledged = await running
    await dead

    const second = await startProcess(functionsDir, dataFile)
    const torn = faultsOfRush({ roll: await rollOf('rush'), records: [], answers: acknowledged })
    expect(torn.filter((fault) => !fault.startsWith('no record'))).toEqual([])
    expect(await runTimer(second, 'enrollment')).toEqual({ ok: true, value: null })
    const swept = { roll: await rollOf('rush'), records: await allRecords(), answers: acknowledged }
    expect(faultsOfRush(swept)).toEqual([])
    await settleAudit(second)
    expect(await unauditedIn(swept.roll)).toEqual([])

    const repeated = await rush(second, () => undefined)
    const done = { roll: await rollOf('rush'), records: await allRecords(), answers: repeated }
    await second.kill()
    expect(faultsOfRush(done)).toEqual([])
    expect([done.roll.seated.length, done.roll.waiting.length]).toEqual([SEATS, FAMILIES - SEATS])
  },
)
