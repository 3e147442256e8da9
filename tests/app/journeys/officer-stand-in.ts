// Stands in for officers: opens a stored case with the development key, and answers.

import { randomBytes } from 'node:crypto'
import type { CaseState } from '@domain/complaints/channel/case-state'
import { channelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { Report, StoredMessage, StoredPhotoPart } from '@domain/complaints/channel/stored-case'
import { type ReportContents, readReportContents } from '@domain/complaints/contents/report-contents'
import { type ThreadContents, threadContents } from '@domain/complaints/contents/thread-contents'
import { openGrant } from '@domain/complaints/envelopes/grant'
import { openMessage, sealMessage } from '@domain/complaints/envelopes/message'
import { openPhoto } from '@domain/complaints/envelopes/photo'
import { developmentRoleKey } from '../../../scripts/world/development-complaint-keys'
import { readAll, stored } from '../../actions/world/stored'

const random = (count: number) => new Uint8Array(randomBytes(count))
const fromBase64 = (text: string) => channelCrypto.fromBase64(text) ?? new Uint8Array()
const fromHex = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

export interface StandIn {
  readonly report: ReportContents
  readonly messages: readonly StoredMessage[]
  /** The photo as the officer's device opens it. */
  readonly photo: (index: number) => Promise<Uint8Array>
  readonly answer: (state: CaseState, contents: Partial<ThreadContents>) => Promise<void>
}

/** The only report beside those of the demonstration, whose ids are `known`. */
export async function onlyReport(known: readonly string[]): Promise<Report> {
  const [report, ...others] = (await readAll<Report>('reports')).filter(({ _id }) => !known.includes(_id))
  if (report === undefined || others.length > 0) throw new Error(`${others.length + 1} new cases instead of one`)
  return report
}

export async function onlyCase(known: readonly string[]): Promise<StandIn> {
  const report = await onlyReport(known)
  const caseId = fromHex(report._id)
  const [grant] = report.grants
  const key = developmentRoleKey(report.intake)
  const caseKey = openGrant(key.secretKey, fromBase64(grant?.box ?? ''), { caseId, role: report.intake })
  if (caseKey === null) throw new Error('the grant does not open')
  const messages = await readAll<StoredMessage>('messages', { caseId: report._id })
  const first = messages.find(({ seq }) => seq === 0)
  const opened = openMessage(caseKey, fromBase64(first?.box ?? ''), { caseId, direction: 'FROM_REPORTER', seq: 0 })
  const contents = readReportContents(opened)
  if (contents === null) throw new Error('the report does not open')
  return {
    report: contents,
    messages,
    photo: (index) => photoOf(caseKey, caseId, contents.photos[index]?.id ?? ''),
    answer: (state, said) => answerCase({ report, caseKey, caseId }, state, said),
  }
}

async function photoOf(caseKey: Uint8Array, caseId: Uint8Array, id: string): Promise<Uint8Array> {
  const parts = await readAll<StoredPhotoPart>('photoParts', { photoId: id })
  const boxes = [...parts].sort((one, other) => one.index - other.index).map(({ box }) => fromBase64(box))
  const photo = openPhoto(caseKey, boxes, { caseId, photoId: fromHex(id) })
  if (photo === null) throw new Error('the photo does not open')
  return photo
}

interface Held {
  readonly report: Report
  readonly caseKey: Uint8Array
  readonly caseId: Uint8Array
}

async function answerCase(
  { report, caseKey, caseId }: Held,
  state: CaseState,
  said: Partial<ThreadContents>,
): Promise<void> {
  const { turns: seq } = report
  const turn = { caseId, direction: 'TO_REPORTER', seq } as const
  const box = sealMessage(caseKey, { turn, content: threadContents(said) }, random)
  const message: StoredMessage = {
    _id: `${report._id}:${seq}`,
    caseId: report._id,
    direction: 'TO_REPORTER',
    seq,
    box: channelCrypto.toBase64(box ?? new Uint8Array()),
    day: report.day,
  }
  await stored('messages').add(message)
  await stored('reports')
    .doc(report._id)
    .update({ state, turns: seq + 1 })
}
