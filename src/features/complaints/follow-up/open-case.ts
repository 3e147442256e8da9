// Opens a case by its receipt: asks for state and thread, and unseals the thread on this device.
import type { CaseState } from '@domain/complaints/channel/case-state'
import type { PollAnswer, PolledMessage } from '@domain/complaints/channel/poll-answer'
import { type ReportContents, readReportContents } from '@domain/complaints/contents/report-contents'
import { readThreadContents, type ThreadContents } from '@domain/complaints/contents/thread-contents'
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import type { ReceiptKeys } from '@domain/complaints/receipts/receipt-keys'
import type { ChannelTools } from '../reporting/channel-tools'
import { sendUntilKnown } from '../reporting/send-until-known'

export interface ThreadEntry {
  readonly key: string
  readonly isMine: boolean
  readonly day: string
  /** Null when it does not open here: said so in its place. */
  readonly contents: ThreadContents | null
}

export interface OpenedCase {
  readonly state: CaseState
  /** Of the cloud, not of this phone. */
  readonly today: string
  readonly day: string
  readonly dueDay: string | null
  readonly resultDay: string | null
  readonly result: PollAnswer['result']
  readonly hasLookedAgain: boolean
  readonly nextSeq: number
  readonly level: ReportLevel
  readonly report: ReportContents | null
  /** In the order in which it was written, without the report itself. */
  readonly thread: readonly ThreadEntry[]
  readonly keys: ReceiptKeys
  readonly caseKey: Uint8Array
}

/** `NOT_FOUND`: no case has this code. `LOST`: no answer. `BROKEN`: an answer that cannot be opened. */
export type OpeningFault = 'NOT_FOUND' | 'LOST' | 'BROKEN'

export type Opening =
  | { readonly ok: true; readonly opened: OpenedCase }
  | { readonly ok: false; readonly fault: OpeningFault }

/** A case has at most a few dozen messages: more rounds than these would be an answer gone wrong. */
const MOST_ROUNDS = 50

export async function openCase(tools: ChannelTools, receipt: Receipt): Promise<Opening> {
  const keys = tools.crypto.receiptKeys(receipt)
  const messages: PolledMessage[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answer = await poll(tools, keys, messages.length)
    if (typeof answer === 'string') return { ok: false, fault: answer }
    messages.push(...answer.messages)
    if (!answer.hasMore) return unsealed(tools, { keys, answer, messages })
  }
  return { ok: false, fault: 'BROKEN' }
}

async function poll(tools: ChannelTools, { lookup }: ReceiptKeys, after: number): Promise<PollAnswer | OpeningFault> {
  const { request, nonce } = tools.crypto.composePoll(lookup, after, await tools.randomness())
  const reply = await sendUntilKnown(tools, request)
  if (reply === null) return 'LOST'
  if (reply.kind === 'CODE') return reply.code === 'NOT_FOUND' ? 'NOT_FOUND' : 'BROKEN'
  return tools.crypto.openPollAnswer(reply.bytes, { lookup, nonce }) ?? 'BROKEN'
}

interface Answered {
  readonly keys: ReceiptKeys
  readonly answer: PollAnswer
  readonly messages: readonly PolledMessage[]
}

function unsealed({ crypto }: ChannelTools, { keys, answer, messages }: Answered): Opening {
  const caseKey = crypto.caseKeyOf(answer, keys)
  if (caseKey === null) return { ok: false, fault: 'BROKEN' }
  const open = (message: PolledMessage) => crypto.openPolledMessage(caseKey, keys.caseId, message)
  const isReport = ({ direction, seq }: PolledMessage) => direction === 'FROM_REPORTER' && seq === 0
  const [first] = messages.filter(isReport)
  const report = first === undefined ? null : readReportContents(open(first))
  const thread = messages
    .filter((message) => !isReport(message))
    .map((message) => ({
      key: `${message.direction}${message.seq}`,
      isMine: message.direction === 'FROM_REPORTER',
      day: message.day,
      contents: readThreadContents(open(message)),
    }))
  const { state, today, day, dueDay, resultDay, result, hasLookedAgain, nextSeq } = answer
  const shown = { state, today, day, dueDay, resultDay, result, hasLookedAgain, nextSeq }
  const level = levelNow(report, thread)
  return {
    ok: true,
    opened: { ...shown, level, report, thread, keys, caseKey },
  }
}

/** A name given later stays given. */
function levelNow(report: ReportContents | null, thread: readonly ThreadEntry[]): ReportLevel {
  const isNamed = thread.some(({ isMine, contents }) => isMine && contents?.reporter)
  return isNamed ? 'NAMED' : (report?.level ?? 'ANONYMOUS')
}
