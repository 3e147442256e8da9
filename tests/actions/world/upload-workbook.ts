// Uploads a workbook for the import tests as the app does, then previews and confirms it.
import { createHash } from 'node:crypto'
import type { RosterScope } from '@domain/identity/rosters/contract'
import { type Address, call } from './district'

export async function upload({ url }: Address, login: string, bytes: Buffer): Promise<string> {
  const response = await fetch(`${url}/upload?name=${encodeURIComponent('名册.xlsx')}`, {
    method: 'POST',
    headers: { 'x-local-identity': login, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
  const { fileId } = (await response.json()) as { fileId: string }
  return fileId
}

export interface Importer {
  readonly cloud: Address
  readonly login: string
  readonly schoolId: string
  /** Additions, unless said otherwise. */
  readonly scope?: RosterScope
}

export function previewRoster(importer: Importer, fileId: string, { faultsFrom = 0, changesFrom = 0 } = {}) {
  const { cloud, login, schoolId, scope = 'ADDITIONS' } = importer
  return call(cloud, login, {
    name: 'identity.previewRoster',
    input: { schoolId, scope, fileId, faultsFrom, changesFrom },
  })
}

export function importRoster(importer: Importer, fileId: string, digest: string) {
  const { cloud, login, schoolId, scope = 'ADDITIONS' } = importer
  return call(cloud, login, { name: 'identity.importRoster', input: { schoolId, scope, fileId, digest } })
}

export function previewPlan({ cloud, login, schoolId }: Importer, fileId: string, faultsFrom = 0) {
  return call(cloud, login, { name: 'enrollment.previewCoursePlan', input: { schoolId, fileId, faultsFrom } })
}

export function importPlan({ cloud, login, schoolId }: Importer, fileId: string, digest: string) {
  return call(cloud, login, { name: 'enrollment.importCoursePlan', input: { schoolId, fileId, digest } })
}

/** Hex SHA-256, as a preview answers it. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
