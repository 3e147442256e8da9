// Answers one action in order: role, input, subject, access, run, output, audit.
import type { ActionContract, PlatformError } from '@domain/contracts/action'
import { grantReaching, grantsFor, type Subject } from '@domain/identity/roles/permission'
import type { Grant } from '@domain/identity/roles/role'
import type { ActionInput, ActionName, ActionOutcome } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { z } from 'zod'
import type { AuditHead } from '../privacy/collections/audit'
import type { Acting } from './audit'
import { lookAudited, writeAudited } from './audited-run'
import { findCaller } from './caller'
import type { Answer, Caller, Handler, Request } from './handler'
import type { Invocation } from './platform-context'
import { visibleInput } from './visible-input'

/** Any handler, its types closed over: what a router can hold in one table. */
export type Route = (invocation: Invocation, input: unknown) => Promise<Answer>

export function routeOf<Name extends ActionName, Found>(
  contract: ActionContract,
  handler: Handler<Name, Found>,
): Route {
  return async (invocation, input) => {
    const { caller, head } = await findCaller(invocation.login, isAudited(contract))
    const refused = refusalByRole(contract, caller, invocation)
    if (refused) return fail(refused)
    const parsed = contract.input.safeParse(visibleInput(input))
    if (!parsed.success) return fail(badRequest(parsed.error))
    const request: Request<Name> = {
      // The contract's own schema has just parsed it: the one place where the type is asserted.
      input: parsed.data as ActionInput<Name>,
      caller,
      now: invocation.now,
      today: dateAt(invocation.now),
      requestId: invocation.requestId,
      clientIp: invocation.clientIp,
    }
    return runWithAccess({ contract, handler, head }, request)
  }
}

interface Asked<Name extends ActionName, Found> {
  readonly contract: ActionContract
  readonly handler: Handler<Name, Found>
  readonly head: AuditHead | null
}

async function runWithAccess<Name extends ActionName, Found>(
  { contract, handler, head }: Asked<Name, Found>,
  request: Request<Name>,
): Promise<Answer> {
  const located = await handler.locate(request)
  if (located === null) return fail({ code: 'NOT_FOUND' })
  const { personId, grants } = request.caller
  const reaching = { roles: contract.roles, subject: located.subject, today: request.today }
  const grant = personId === null ? null : grantReaching({ personId, grants }, reaching)
  if (grant === null && !isOpenToAll(contract)) return fail({ code: 'NOT_FOUND' })
  const granted = { ...request, found: located.found, grant }
  const acting = actingOf({ contract, handler }, granted, located.subject)
  const run = async () => checkedOutcome(contract, await handler.run(granted))
  if (!isAudited(contract)) return run()
  return contract.kind === 'write' ? writeAudited(acting, head, run) : lookAudited(acting, head, run)
}

function actingOf<Name extends ActionName, Found>(
  { contract, handler }: Pick<Asked<Name, Found>, 'contract' | 'handler'>,
  { requestId, caller, grant, input, now }: Request<Name> & { readonly grant: Grant | null },
  subject: Subject,
): Acting {
  const kind = contract.kind === 'write' ? 'write' : 'sensitiveRead'
  return { requestId, caller, grant, action: handler.name, kind, subject, input: { ...input }, at: now }
}

function refusalByRole(contract: ActionContract, caller: Caller, { now }: Invocation): PlatformError | null {
  if (isOpenToAll(contract)) return null
  if (caller.login === null) return { code: 'SIGN_IN_REQUIRED' }
  if (caller.personId === null) return { code: 'FORBIDDEN' }
  const held = grantsFor({ personId: caller.personId, grants: caller.grants }, contract.roles, dateAt(now))
  return held.length === 0 ? { code: 'FORBIDDEN' } : null
}

function isAudited({ kind }: ActionContract): boolean {
  return kind === 'write' || kind === 'sensitiveRead'
}

function isOpenToAll(contract: ActionContract): boolean {
  return contract.roles.includes('anyone')
}

/** Names the fields, never their values: a value may be somebody's phone. Keys of the caller's own making are left out. */
function badRequest(error: z.ZodError): PlatformError {
  const paths = error.issues.map(({ path }) => path.map(String).join('.') || 'input')
  return { code: 'BAD_REQUEST', paths: [...new Set(paths)].slice(0, 20) }
}

/** Output and errors as declared, anything else stripped; what does not fit is a bug and throws. */
function checkedOutcome<Name extends ActionName>(contract: ActionContract, outcome: ActionOutcome<Name>): Answer {
  if (outcome.ok) return ok(parsedAs(contract.output, outcome.value, 'output'))
  const { code } = outcome.error
  const shape = Object.hasOwn(contract.errors, code) ? contract.errors[code] : undefined
  if (shape === undefined) throw new TypeError(`undeclared error ${code}`)
  return fail({ code, ...parsedAs(z.object(shape), outcome.error, `error ${code}`) })
}

function parsedAs<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const paths = parsed.error.issues.map(({ path }) => path.map(String).join('.'))
  throw new TypeError(`${what} is not as declared at ${paths.join(', ')}`)
}
