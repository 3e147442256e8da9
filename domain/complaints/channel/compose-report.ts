// Composes a report on the device: keys, grants, sealed text, token, bytes.

import { hexToBytes } from '@noble/hashes/utils.js'
import { joinBytes } from '../bytes/join-bytes'
import type { RandomBytes } from '../bytes/random-bytes'
import { createCaseKey, keyIdOf, sealGrant } from '../envelopes/grant'
import type { IntakeRole } from '../envelopes/grant-role'
import { sealMessage } from '../envelopes/message'
import type { Receipt } from '../receipts/receipt'
import { lookupHashOf, receiptKeys } from '../receipts/receipt-keys'
import { proveToken } from '../tokens/redeem-token'
import type { Token } from '../tokens/token'
import { encodeSubmit } from './channel-request'

export interface ReportToCompose {
  readonly receipt: Receipt
  readonly token: Token
  readonly isUrgent: boolean
  readonly intake: { readonly role: IntakeRole; readonly publicKey: Uint8Array }
  /** What was written, as the page shapes it; at most 16 KiB of JSON. */
  readonly content: object
}

export interface ComposedReport {
  /** The body of the one request; the same bytes may be sent again. */
  readonly request: Uint8Array
  readonly caseId: Uint8Array
  /** Seals the photos that follow. */
  readonly caseKey: Uint8Array
  readonly lookup: Uint8Array
}

/** Null when the content is too long. */
export function composeReport(report: ReportToCompose, random: RandomBytes): ComposedReport | null {
  const { lookup, caseId, publicKey } = receiptKeys(report.receipt)
  const caseKey = createCaseKey(random)
  const turn = { caseId, direction: 'FROM_REPORTER', seq: 0 } as const
  const message = sealMessage(caseKey, { turn, content: report.content }, random)
  if (message === null) return null
  const { role, publicKey: intakeKey } = report.intake
  const proven = encodeSubmit(
    {
      operation: 'SUBMIT',
      caseId,
      lookupHash: lookupHashOf(lookup),
      isUrgent: report.isUrgent,
      intake: role,
      keyId: hexToBytes(keyIdOf(intakeKey)),
      intakeGrant: sealGrant({ caseKey, publicKey: intakeKey }, { caseId, role }, random),
      reporterGrant: sealGrant({ caseKey, publicKey }, { caseId, role: 'REPORTER' }, random),
      message,
    },
    report.token,
  )
  return { request: joinBytes(proven, proveToken(report.token, proven)), caseId, caseKey, lookup }
}
