// Uploads a workbook for the import tests as the app does, then previews and confirms it.
import { createHash } from 'node:crypto'
import type { RosterScope } from '@domain/identity/rosters/contract'
import type { UploadKind } from '@domain/privacy/retention/file-to-delete'
import type { ActionInput } from '@domain/registry'
import { type Address, call } from './district'

/** A photo of a receipt, by its first bytes. */
export const SLIP = {
  kind: 'SLIP',
  bytes: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('a slip')]),
} as const

interface Uploading {
  readonly kind: UploadKind
  readonly bytes: Buffer
}

/** As the app does: a place of one's own first, then the bytes. Bytes alone are a workbook. */
export async function upload(cloud: Address, login: string, file: Buffer | Uploading): Promise<string> {
  const { kind, bytes } = Buffer.isBuffer(file) ? ({ kind: 'WORKBOOK', bytes: file } as const) : file
  const { answer } = await call(cloud, login, { name: 'privacy.openUpload', input: { kind } })
  if (!answer.ok) throw new Error(`no place for ${login}: ${answer.error.code}`)
  const { cloudPath, fileId } = answer.value
  const response = await fetch(`${cloud.url}/upload?path=${cloudPath}`, {
    method: 'POST',
    headers: { 'x-local-identity': login, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
  if (!response.ok) throw new Error(`upload answered ${response.status}`)
  return fileId
}

export interface Importer {
  readonly cloud: Address
  readonly login: string
  readonly schoolId: string
  /** Additions, unless said otherwise. */
  readonly scope?: RosterScope
}

interface Asked {
  readonly faultsFrom?: number
  readonly changesFrom?: number
  readonly answers?: ActionInput<'identity.previewRoster'>['answers']
}

export function previewRoster(importer: Importer, fileId: string, asked: Asked = {}) {
  const { faultsFrom = 0, changesFrom = 0, answers = [] } = asked
  const { cloud, login, schoolId, scope = 'ADDITIONS' } = importer
  return call(cloud, login, {
    name: 'identity.previewRoster',
    input: { schoolId, scope, fileId, faultsFrom, changesFrom, answers },
  })
}

type Confirmed = Pick<Asked, 'answers'> & { readonly digest: string; readonly leaving?: number }

export function importRoster(importer: Importer, fileId: string, confirmed: string | Confirmed) {
  const { cloud, login, schoolId, scope = 'ADDITIONS' } = importer
  const { digest, answers = [], leaving = null } = typeof confirmed === 'string' ? { digest: confirmed } : confirmed
  const input = { schoolId, scope, fileId, digest, answers, leaving }
  return call(cloud, login, { name: 'identity.importRoster', input })
}

export function previewPlan({ cloud, login, schoolId }: Importer, fileId: string, faultsFrom = 0) {
  return call(cloud, login, {
    name: 'enrollment.previewCoursePlan',
    input: { schoolId, fileId, faultsFrom, changesFrom: 0 },
  })
}

export function importPlan({ cloud, login, schoolId }: Importer, fileId: string, digest: string) {
  return call(cloud, login, { name: 'enrollment.importCoursePlan', input: { schoolId, fileId, digest } })
}

/** Hex SHA-256, as a preview answers it. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
