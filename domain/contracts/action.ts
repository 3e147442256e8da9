// Defines an action's contract: roles, input, output, errors and cost.
import type { z } from 'zod'
import type { Role } from '../identity/roles/role'
import type { Result } from '../values/result'

/** Error codes an action may answer, each with the data that goes with it (`{}` for none). */
export type ErrorShapes = Readonly<Record<string, z.ZodRawShape>>

export interface ActionContract<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Errors extends ErrorShapes = ErrorShapes,
> {
  /** Who may ask, at least one role. `anyone` means not even signed in. */
  readonly roles: readonly [Role, ...Role[]]
  /**
   * `write` and `sensitiveRead` (others' names, phones, accesses) leave an audit entry; a `read` leaves none, and
   * neither kind of read changes anything. `unrecorded` changes something and leaves no entry: only the anonymous
   * channel's doors, where an entry would say who came when (decision 23).
   */
  readonly kind: 'read' | 'sensitiveRead' | 'write' | 'unrecorded'
  readonly input: Input
  readonly output: Output
  readonly errors: Errors
  /** The most database round trips one call may take, identity and audit included. */
  readonly cost: number
}

/** Declares one action. A contract without roles, cost or declared errors does not compile. */
export function action<Input extends z.ZodType, Output extends z.ZodType, const Errors extends ErrorShapes>(
  contract: ActionContract<Input, Output, Errors>,
): ActionContract<Input, Output, Errors> {
  return contract
}

/** Errors that any action may answer; the router alone produces them. */
export type PlatformError =
  /** The envelope or the input is not of the declared shape; `paths` name the fields, never their values. */
  | { readonly code: 'BAD_REQUEST'; readonly paths: readonly string[] }
  | { readonly code: 'UNKNOWN_ACTION' }
  | { readonly code: 'SIGN_IN_REQUIRED' }
  | { readonly code: 'FORBIDDEN' }
  /** Not there, or not yours: the two look the same from outside. */
  | { readonly code: 'NOT_FOUND' }
  /** Too many concurrent requests. Retry: it completes anything half written. */
  | { readonly code: 'BUSY' }
  | { readonly code: 'INTERNAL'; readonly requestId: string }

export type InputOf<A extends ActionContract> = z.infer<A['input']>
export type OutputOf<A extends ActionContract> = z.infer<A['output']>
export type DeclaredErrorOf<A extends ActionContract> = {
  [Code in keyof A['errors'] & string]: { readonly code: Code } & {
    readonly [Field in keyof A['errors'][Code]]: z.infer<A['errors'][Code][Field]>
  }
}[keyof A['errors'] & string]

/** What a handler may return: its output, or an error its contract declares. */
export type OutcomeOf<A extends ActionContract> = Result<OutputOf<A>, DeclaredErrorOf<A>>
/** What a caller may receive. */
export type AnswerOf<A extends ActionContract> = Result<OutputOf<A>, DeclaredErrorOf<A> | PlatformError>
