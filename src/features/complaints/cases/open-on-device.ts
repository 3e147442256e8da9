// Opens a case on this device: the thread, the departments' parts, and the report that began it.
import { type ReportContents, readReportContents } from '@domain/complaints/contents/report-contents'
import { readThreadContents, type ThreadContents } from '@domain/complaints/contents/thread-contents'
import type { DeviceRing } from '@src/features/complaints/keys/device-ring'
import type { OpenedAnswer } from './answers'

export interface OpenedTurn {
  readonly seq: number
  readonly day: string
  readonly isOurs: boolean
  /** Null: it does not open here; say so in its place. */
  readonly contents: ThreadContents | null
}

export interface OpenedPart {
  readonly seq: number
  readonly text: string | null
  /** The signature is that of the device it names. */
  readonly isSigned: boolean
}

export interface OpenedCase {
  readonly caseKey: Uint8Array
  readonly report: ReportContents | null
  readonly turns: readonly OpenedTurn[]
  readonly parts: readonly OpenedPart[]
}

/** Null when no key of this device opens it. */
export function openOnDevice(ring: DeviceRing, answer: OpenedAnswer): OpenedCase | null {
  const { crypto } = ring
  const caseId = bytesOfHex(answer.row.caseId)
  const caseKey = caseKeyOf(ring, answer, caseId)
  if (caseKey === null) return null
  const opened = answer.messages.map(({ box, direction, seq, day }) => {
    const bytes = crypto.fromBase64(box)
    const value = bytes === null ? null : crypto.openMessage(caseKey, bytes, { caseId, direction, seq })
    return { seq, day, isOurs: direction === 'TO_REPORTER', value }
  })
  const report = readReportContents(opened[0]?.value)
  const turns = opened.map(({ value, ...turn }) => ({ ...turn, contents: readThreadContents(value) }))
  return { caseKey, report, turns: turns.slice(report === null ? 0 : 1), parts: partsOf(ring, answer, caseKey) }
}

function caseKeyOf(ring: DeviceRing, { grants }: OpenedAnswer, caseId: Uint8Array): Uint8Array | null {
  for (const { keyId, role, box } of grants) {
    const key = ring.roles.find((each) => each.keyId === keyId)
    const bytes = ring.crypto.fromBase64(box)
    const opened = key && bytes && ring.crypto.openGrant(key.keys.secretKey, bytes, { caseId, role })
    if (opened) return opened
  }
  return null
}

function partsOf({ crypto }: DeviceRing, { row, parts }: OpenedAnswer, caseKey: Uint8Array): readonly OpenedPart[] {
  return parts.map(({ seq, department, box, signature, verifyKey }) => {
    const [bytes, signed, key] = [box, signature, verifyKey ?? ''].map(crypto.fromBase64)
    if (!bytes || !signed || !key) return { seq, text: null, isSigned: false }
    const place = { caseId: row.caseId, seq }
    const isSigned = crypto.isPartSigned(key, { ...place, department, box: bytes }, signed)
    return { seq, text: crypto.openPart(caseKey, bytes, place), isSigned }
  })
}

export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
