// Applies for and reviews waivers in tests, uploading photos as the app does.

import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HardshipCategory } from '@domain/billing/policy/hardship-categories'
import type { WaiverDecision } from '@domain/billing/waivers/review-waiver'
import { MATERIALS_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { schema } from '@functions/schema'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { type Address, call, fill } from '../world/district'
import { upload } from '../world/upload-workbook'
import { type Documents, grant, identity, LOGIN_OF, NOW, person, smallWorld, term } from '../world/world'

/** A photo by its first bytes; what follows is whatever the test looks for afterwards. */
export const jpeg = (content: string) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(content)])
export const png = (content: string) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(content)])

export const TEST_WAIVER_KEY = `k1:${Buffer.alloc(32, 7).toString('base64')}`

export interface WaiverWorld {
  readonly cloud: LocalCloud
  /** Where its files lie. */
  readonly filesDir: string
}

/** The small world with a father beside the mother, and a key for evidence: until it ends the key is the process's own. */
export async function startWaiverWorld(functionsDir: string, more?: (world: Documents) => void): Promise<WaiverWorld> {
  process.env.WAIVER_KEY = TEST_WAIVER_KEY
  const filesDir = mkdtempSync(join(tmpdir(), 'waiver-'))
  const cloud = await startLocalCloud({ schema, functionsDir, filesDir, startAt: NOW })
  const world = smallWorld()
  world.people.push(person('father', [grant('guardian', { schoolId: 'qinghe', pupilId: 'own' })]))
  world.identities.push(identity('father'))
  more?.(world)
  await fill(world)
  return { cloud, filesDir }
}

export async function endWaiverWorld({ cloud }: WaiverWorld): Promise<void> {
  delete process.env.WAIVER_KEY
  await cloud.close()
}

export const applicationOf = (pupilId: string) => `${pupilId}:${term.id}`

export interface Applying {
  readonly who?: string
  readonly pupilId?: string
  readonly category?: HardshipCategory
  readonly photos?: readonly Buffer[]
  readonly key?: string
  readonly consentVersion?: string | null
}

export async function uploadAll(cloud: Address, who: string, photos: readonly Buffer[]): Promise<string[]> {
  const ids: string[] = []
  for (const photo of photos) ids.push(await upload(cloud, LOGIN_OF(who), { kind: 'PHOTO', bytes: photo }))
  return ids
}

export async function apply(cloud: Address, applying: Applying = {}) {
  const { who = 'guardian', pupilId = 'own', category = 'ORPHAN', photos = [jpeg('a photo')] } = applying
  const evidence = await uploadAll(cloud, who, photos)
  const { consentVersion = MATERIALS_TEXT_VERSION } = applying
  const input = { pupilId, category, evidence, consentVersion, key: applying.key ?? randomUUID() }
  return { ...(await call(cloud, LOGIN_OF(who), { name: 'billing.applyForWaiver', input })), evidence }
}

export interface Reviewing {
  readonly who?: string
  readonly pupilId?: string
  readonly explanation?: string
  readonly rate?: { readonly basisPoints: number; readonly document: string; readonly number: string }
}

export function review(cloud: Address, decision: WaiverDecision, reviewing: Reviewing = {}) {
  const { who = 'schoolAdmin', pupilId = 'own', explanation = '', rate = null } = reviewing
  const input = { applicationId: applicationOf(pupilId), decision, explanation, rate }
  return call(cloud, LOGIN_OF(who), { name: 'billing.reviewWaiver', input })
}
