// Declares an action's handler: locate the subject, then, once access is granted, run.
import type { PlatformError } from '@domain/contracts/action'
import type { Subject } from '@domain/identity/roles/permission'
import type { Grant } from '@domain/identity/roles/role'
import type { ActionInput, ActionName, ActionOutcome } from '@domain/registry'
import type { Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'

/** What leaves the function: the shape is checked against the contract at run time, for callers it is typed by the client. */
export type Answer = Result<unknown, { readonly code: string } | PlatformError>

/** Who calls, from the platform's context alone. Not signed in, or unknown to the district: personId is null and grants are empty. */
export interface Caller {
  readonly login: string | null
  readonly personId: string | null
  readonly name: string | null
  readonly grants: readonly Grant[]
}

export interface Request<Name extends ActionName> {
  readonly input: ActionInput<Name>
  readonly caller: Caller
  /** The instant of this request in milliseconds; the only clock a handler may read. */
  readonly now: number
  /** The date in Shanghai at `now`. */
  readonly today: SchoolDate
  readonly requestId: string
  /** As the platform saw it; kept nowhere. */
  readonly clientIp: string | null
}

/** What the request is about, for the access decision, with whatever was loaded to find that out. */
export interface Located<Found> {
  readonly subject: Subject
  readonly found: Found
}

export interface Handler<Name extends ActionName, Found = unknown> {
  readonly name: Name
  /** Null means "not there"; the router answers NOT_FOUND, exactly as it does for "not yours". */
  readonly locate: (request: Request<Name>) => Located<Found> | null | Promise<Located<Found> | null>
  /** `grant` is the one that let the caller in (null only for an action open to `anyone`). */
  readonly run: (
    request: Request<Name> & { readonly found: Found; readonly grant: Grant | null },
  ) => Promise<ActionOutcome<Name>>
}

/** Declares the handler of one action. Returning a code its contract does not declare does not compile. */
export function handle<Name extends ActionName, Found>(
  name: Name,
  handler: Omit<Handler<Name, Found>, 'name'>,
): Handler<Name, Found> {
  return { name, ...handler }
}

/** The subject of an action about the caller alone. */
export const aboutSelf = () => ({ subject: { kind: 'self' }, found: null }) as const
