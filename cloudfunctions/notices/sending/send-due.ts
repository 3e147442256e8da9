// Timer: sends each due notice at most once, waits for morning, or leaves it in the inbox.
import { randomUUID } from 'node:crypto'
import { type MessageTemplate, messageData } from '@domain/notices/sending/message-data'
import { DEFAULT_SETTINGS, decideSending, type SendingDecision } from '@domain/notices/sending/sending-decision'
import { afterSending } from '@domain/notices/sending/sending-outcome'
import { logFailure } from '../../request/failure-log'
import { inParallel } from '../../runtime/in-parallel'
import { takeAllowance } from '../collections/notice-settings'
import {
  changeUnclaimed,
  claimNotice,
  type DueNotice,
  findDue,
  giveUpLost,
  recordSending,
} from '../collections/notices'
import { askWeChat } from './ask-wechat'
import { type MessageTemplates, messageTemplates } from './message-templates'

/** What one run can send within the function's minute; the rest is for the next run. */
const MOST_A_RUN = 400
/** Longer than a function may run: whoever still holds a lease after this is dead. */
const LEASE_MS = 3 * 60_000

/** A notice with everything that is needed to send it. */
interface Ready {
  readonly notice: DueNotice
  readonly template: MessageTemplate
  readonly openid: string
}

export async function sendDue(now: number): Promise<void> {
  await giveUpLost(now)
  const templates = messageTemplates()
  const due = (await findDue(now, MOST_A_RUN)).map((notice) => judge(notice, templates, now))
  await changeUnclaimed(
    due.flatMap(({ notice, decision }) => (decision.way === 'INBOX' ? [notice._id] : [])),
    { sending: 'INBOX' },
  )
  for (const [until, ids] of waitingByEnd(due)) await changeUnclaimed(ids, { notBefore: until })
  const run: Run = { claimedBy: randomUUID(), now, lost: [] }
  await inParallel(
    due.flatMap(({ ready, decision }) => (decision.way === 'SEND' && ready ? [ready] : [])),
    (ready) => send(ready, run),
  )
  reportLost(run.lost)
}

/** One line a run: when WeChat is not to be reached, a line for each message would say nothing more. */
function reportLost(lost: readonly unknown[]): void {
  const [first] = lost
  if (lost.length === 0) return
  const why = first instanceof Error ? first.message : String(first)
  logFailure({ requestId: 'timer', action: 'notices.send', error: new Error(`${lost.length} answers lost: ${why}`) })
}

interface Run {
  readonly claimedBy: string
  readonly now: number
  /** Why answers were lost. */
  readonly lost: unknown[]
}

interface Judged {
  readonly notice: DueNotice
  readonly ready: Ready | null
  readonly decision: SendingDecision
}

function judge(notice: DueNotice, templates: MessageTemplates, now: number): Judged {
  const { kind, attempts } = notice
  const template = templates[kind]
  const openid = openidOf(notice)
  const settings = notice.settings[0] ?? DEFAULT_SETTINGS
  const facts = { kind, attempts, settings, hasTemplate: template !== undefined, hasWeChat: openid !== null }
  const ready = template === undefined || openid === null ? null : { notice, template, openid }
  return { notice, ready, decision: decideSending(facts, now) }
}

/** The WeChat account bound last: an older one may be a phone given away. */
function openidOf({ identities }: DueNotice): string | null {
  const accounts = identities
    .filter(({ _id }) => _id.startsWith('wx:'))
    .sort((one, other) => other.boundAt - one.boundAt)
  return accounts[0]?._id.slice('wx:'.length) ?? null
}

function waitingByEnd(due: readonly Judged[]): ReadonlyMap<number, readonly string[]> {
  const waiting = new Map<number, string[]>()
  for (const { notice, decision } of due) {
    if (decision.way === 'WAIT') waiting.set(decision.until, [...(waiting.get(decision.until) ?? []), notice._id])
  }
  return waiting
}

/** Claimed first: a run that dies from here on leaves a notice that is never sent again. */
async function send({ notice, template, openid }: Ready, { claimedBy, now, lost }: Run): Promise<void> {
  const { _id: noticeId, personId, kind, attempts } = notice
  const sending = { noticeId, claimedBy }
  if (!(await claimNotice(sending, { attempts, leaseUntil: now + LEASE_MS }))) return
  if (attempts === 0 && !(await takeAllowance(personId, kind))) {
    return recordSending(sending, { sending: 'INBOX', notBefore: now })
  }
  const { id: template_id, page } = template
  const message = { touser: openid, template_id, data: messageData(template, notice) }
  const answer = await askWeChat(page === undefined ? message : { ...message, page }, lost)
  await recordSending(sending, afterSending(answer, attempts + 1, now))
}
