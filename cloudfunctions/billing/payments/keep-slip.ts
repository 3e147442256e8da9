// Checks a slip a clerk uploaded and moves it out of the uploads, to lie with its bill.
import { createHash } from 'node:crypto'
import { MOST_SLIP_BYTES } from '@domain/billing/payments/slip'
import { fail, ok, type Result } from '@domain/values/result'
import { claimUploads } from '../../request/claim-upload'
import type { Caller } from '../../request/handler'
import { cloud } from '../../runtime/cloud'
import { fileTypeOf } from '../../runtime/file-signature'
import { withRetry } from '../../runtime/retry'
import { addressesOf, download } from '../../runtime/stored-file'

const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' } as const
const TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const

export type SlipError =
  | { readonly code: 'SLIP_NOT_FOUND' }
  | { readonly code: 'SLIP_TOO_LARGE'; readonly limitBytes: number }
  | { readonly code: 'SLIP_NOT_READABLE' }

interface Slip {
  readonly upload: string
  readonly billId: string
  /** The payment's or the refund's number: a slip serves one. */
  readonly number: string
}

/** What a slip serves, as its upload's line says it; the bill comes first, so that whoever sweeps finds it. */
export function slipPurpose({ billId, number }: Pick<Slip, 'billId' | 'number'>): string {
  return `slip|${billId}|${number}`
}

/** The bill that may name a slip. */
export function billOfUse(usedFor: string): string {
  return usedFor.split('|')[1] ?? ''
}

/**
 * The id of the copy to write on the bill. Repeating makes the same copy. Where it will lie is written down before it is
 * there: a copy whose entry never came is found and deleted by `sweepSlips`.
 */
export async function keepSlip(
  slip: Slip,
  request: { readonly caller: Caller; readonly now: number },
): Promise<Result<string, SlipError>> {
  const { upload } = slip
  const read = await readSlip(upload)
  if (!read.ok) return read
  const usedFor = slipPurpose(slip)
  const cloudPath = `slips/${createHash('sha256').update(`${upload} ${usedFor}`).digest('hex')}.${ENDINGS[read.value.type]}`
  // The same bucket as the upload's: its own place begins where the path of the upload does.
  const keptAs = `${upload.slice(0, upload.indexOf('/uploads/'))}/${cloudPath}`
  const claim = { fileIds: [upload], kind: 'SLIP', usedFor, keptAs } as const
  if ((await claimUploads(claim, request)) !== null) return fail({ code: 'SLIP_NOT_FOUND' })
  const { fileID } = await withRetry(() => cloud().uploadFile({ cloudPath, fileContent: read.value.bytes }))
  return ok(fileID)
}

/** Once the bill names its copy. What fails here is done by the sweeper. */
export async function dropSlipUpload(upload: string): Promise<void> {
  await withRetry(() => cloud().deleteFile({ fileList: [upload] }))
}

/** Nothing is answered from it: whose it is, is asked when it is claimed. */
async function readSlip(upload: string) {
  const [address = null] = await addressesOf([upload])
  const file = await download(address, MOST_SLIP_BYTES)
  if (!file.ok && file.error.code === 'TOO_LARGE') {
    return fail({ code: 'SLIP_TOO_LARGE', limitBytes: MOST_SLIP_BYTES } as const)
  }
  if (!file.ok) return fail({ code: 'SLIP_NOT_FOUND' } as const)
  const type = fileTypeOf(file.value, TYPES)
  return type === null ? fail({ code: 'SLIP_NOT_READABLE' } as const) : ok({ type, bytes: file.value })
}
