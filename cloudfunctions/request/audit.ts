// Builds audit entries: who, in which role, did or saw what, of which children; ids only.
import { createHash } from 'node:crypto'
import type { Subject } from '@domain/identity/roles/permission'
import type { Grant } from '@domain/identity/roles/role'
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { MOST_PUPILS, pupilIdsIn } from '@domain/privacy/audit/audited-pupils'
import type { AuditHead } from '../privacy/collections/audit'
import { batchesOf } from '../runtime/batches'
import { type AuditFacts, appendEntry, EMPTY_CHAIN, readHead } from './audit-chain'
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
] as const
/** What an id of ours may look like: no free text gets in under an id's name. */
const ID = /^[\w:|.-]{1,300}$/

export interface Audited {
  readonly requestId: string
  readonly caller: Caller
  /** As it came with the caller; null when the caller is nobody's person yet. */
  readonly head: AuditHead | null
  readonly grant: Grant | null
  readonly action: string
  readonly kind: AuditEntry['kind']
  readonly subject: Subject
  readonly input: Readonly<Record<string, unknown>>
  readonly output: unknown
  readonly at: number
  /** `OK` or the error's code. */
  readonly outcome: string
}

export async function recordAudit(audited: Audited): Promise<void> {
  const { caller, requestId, grant, action, kind, subject, input, output, at, outcome } = audited
  const where: { readonly schoolId?: string; readonly districtId?: string } = subject.kind === 'self' ? {} : subject
  await appendAll(
    {
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
      outcome,
    },
    pupilIdsIn(subject, input, output),
    audited.head,
  )
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
  let head = known ?? (isAlone ? EMPTY_CHAIN : await readHead(facts.chain))
  const parts = pupilIds.length === 0 ? [[]] : batchesOf(pupilIds, MOST_PUPILS)
  for (const part of parts) head = await appendEntry({ ...facts, pupilIds: part }, head)
}

function namedIn(input: Readonly<Record<string, unknown>>): Record<string, string> {
  const named: Record<string, string> = {}
  for (const key of NAMED) {
    const value = input[key]
    if (typeof value === 'string' && ID.test(value)) named[key] = value
  }
  return named
}
