// Builds audit entries: who, in which role, did or saw what, of which children; ids only.
import { createHash } from 'node:crypto'
import type { Subject } from '@domain/identity/roles/permission'
import type { Grant } from '@domain/identity/roles/role'
import { type AuditEntry, type AuditIntent, UNKNOWN } from '@domain/privacy/audit/audit-entry'
import { MOST_PUPILS, pupilIdsIn } from '@domain/privacy/audit/audited-pupils'
import type { AuditHead } from '../privacy/collections/audit'
import { insertIntent } from '../privacy/collections/audit-intents'
import { batchesOf } from '../runtime/batches'
import { type AuditFacts, appendEntry, type ChainEnd, EMPTY_CHAIN, readHead } from './audit-chain'
import type { Caller } from './handler'

/** Ids a request may name. Codes, phones and the phone's own keys are never kept. */
const NAMED = [
  'pupilId',
  'courseId',
  'schoolId',
  'homeroomId',
  'districtId',
  'personId',
  'invitationId',
  'contestId',
  'correctionId',
  'grantKey',
  'caseId',
] as const
/** What an id of ours may look like: no free text gets in under an id's name. */
const ID = /^[\w:|.-]{1,300}$/

/** Who is about to do what, or to look at it. */
export interface Acting {
  readonly requestId: string
  readonly caller: Caller
  readonly grant: Grant | null
  readonly action: string
  readonly kind: AuditEntry['kind']
  readonly subject: Subject
  readonly input: Readonly<Record<string, unknown>>
  readonly at: number
}

export interface Audited extends Acting {
  /** As it came with the caller; null when the caller is nobody's person yet. */
  readonly head: AuditHead | null
  readonly output: unknown
  /** `OK`, the error's code, or why it broke off. */
  readonly outcome: string
}

/** One round trip, before anything is done. */
export async function recordIntent(acting: Acting): Promise<void> {
  const { subject, input } = acting
  const { requestId: _id, ...facts } = factsOf(acting)
  await insertIntent({ ...facts, _id, kind: 'write', pupilIds: pupilIdsIn(subject, input).slice(0, MOST_PUPILS) })
}

/** What came of it, or what was seen. */
export async function recordAudit({ head, output, outcome, ...acting }: Audited): Promise<void> {
  const { subject, input } = acting
  await appendAll({ ...factsOf(acting), outcome }, pupilIdsIn(subject, input, output), head)
}

function factsOf({ caller, requestId, grant, action, kind, subject, input, at }: Acting) {
  const where: { readonly schoolId?: string; readonly districtId?: string } = subject.kind === 'self' ? {} : subject
  return {
    chain: chainOf(caller, requestId),
    requestId,
    personId: caller.personId,
    role: grant?.role ?? 'anyone',
    districtId: grant?.districtId ?? where.districtId ?? null,
    schoolId: where.schoolId ?? grant?.schoolId ?? null,
    action,
    kind,
    subject,
    named: namedIn(input),
    reason: typeof input.reason === 'string' ? input.reason : null,
    at,
  } as const
}

/** An intent that no entry of its request followed: that it is not known what came of it. */
export async function recordUnknown({ _id: requestId, pupilIds, ...facts }: AuditIntent): Promise<void> {
  await appendAll({ ...facts, requestId, outcome: UNKNOWN }, pupilIds, null)
}

/** What a timer did to people's records on its own. */
export interface TimerAct extends Pick<AuditFacts, 'districtId' | 'schoolId' | 'action' | 'subject' | 'at'> {
  /** The timer's function, such as `enrollment`. */
  readonly timer: string
  readonly pupilIds: readonly string[]
}

/** Two round trips: timers have a chain each, and no caller whose read would bring its end. */
export async function recordTimerAudit({ timer, pupilIds, ...act }: TimerAct): Promise<void> {
  const chain = `timer:${timer}`
  const facts = { chain, requestId: `${chain}:${act.at}`, personId: null, role: 'anyone', kind: 'write' } as const
  await appendAll({ ...act, ...facts, named: {}, reason: null, outcome: 'OK' }, pupilIds, null)
}

/** A login leads to somebody's WeChat or account, and the audit outlives both: it keeps a hash. */
function hashOf(login: string): string {
  return createHash('sha256').update(login).digest('hex').slice(0, 20)
}

/** A caller that nobody knows waits for nobody: such a request is a chain of its own. */
function chainOf({ personId, login }: Caller, requestId: string): string {
  if (personId !== null) return personId
  return login === null ? `anyone:${requestId}` : `login:${hashOf(login)}`
}

async function appendAll(
  facts: Omit<AuditFacts, 'pupilIds'>,
  pupilIds: readonly string[],
  known: AuditHead | null,
): Promise<void> {
  const isAlone = facts.chain.startsWith('anyone:')
  const head = known ?? (isAlone ? EMPTY_CHAIN : await readHead(facts.chain))
  const parts = pupilIds.length === 0 ? [[]] : batchesOf(pupilIds, MOST_PUPILS)
  let end: ChainEnd = { ...head, chain: facts.chain }
  for (const part of parts) end = await appendEntry({ ...facts, chain: end.chain, pupilIds: part }, end)
}

function namedIn(input: Readonly<Record<string, unknown>>): Record<string, string> {
  const named: Record<string, string> = {}
  for (const key of NAMED) {
    const value = input[key]
    if (typeof value === 'string' && ID.test(value)) named[key] = value
  }
  return named
}
