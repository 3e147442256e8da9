// Runs a cloud function: envelope in, answer out, and what happens when something breaks.
import type { ActionContract } from '@domain/contracts/action'
import type { ActionName, ContextName, Contracts } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { z } from 'zod'
import { DatabaseBusy } from '../runtime/retry'
import { type Route, routeOf } from './answer-action'
import { logFailure, logRefusal } from './failure-log'
import type { Answer, Handler } from './handler'
import { type HttpAnswer, type HttpEntry, type HttpRequest, httpAnswerOf, httpRequestOf } from './http-entry'
import { type Invocation, invocationOf, type PlatformContext } from './platform-context'

const envelope = z.object({ action: z.string().min(1).max(64), input: z.unknown() })

type NameIn<Context extends ContextName, Action> = Extract<ActionName, `${Context}.${Action & string}`>

/** What a timer of this function does; `now` is the only clock it may read. */
export type TimerTask = (now: number) => Promise<void>

export type Main = (event: unknown, context: PlatformContext) => Promise<Answer | HttpAnswer>

/** What a function does besides its actions. */
export interface OtherEntries {
  readonly timer?: TimerTask
  readonly http?: HttpEntry
}

/** Every declared action by its name. */
type AllActions<Context extends ContextName> = {
  readonly [Action in keyof Contracts[Context]]: { readonly name: NameIn<Context, Action> }
}

/** Each handler with the type of what its `locate` finds. */
type Typed<Context extends ContextName, Founds> = {
  readonly [Action in keyof Founds]: Handler<NameIn<Context, Action>, Founds[Action]>
}

/** What a function serves. It carries its own context's contract: those of the others would be loaded for nothing. */
export interface Served<Context extends ContextName> {
  readonly context: Context
  readonly contract: Contracts[Context]
}

/**
 * The `main` of one context's function. Leaving out a declared action, or naming one that is not declared,
 * does not compile.
 */
export function serve<Context extends ContextName, Founds>(
  { context, contract }: Served<Context>,
  handlers: Typed<Context, Founds> & AllActions<Context>,
  others: OtherEntries | TimerTask = {},
): Main {
  const { timer, http } = typeof others === 'function' ? { timer: others, http: undefined } : others
  const routes = new Map<string, Route>()
  const declared: Readonly<Record<string, ActionContract>> = contract
  for (const action of Object.keys(handlers) as (keyof Founds & string)[]) {
    const asked = declared[action]
    if (asked) routes.set(action, routeOf(asked, handlers[action]))
  }
  return async (event, platformContext) => {
    const invocation = invocationOf(platformContext)
    const request = http === undefined ? null : httpRequestOf(event)
    if (http !== undefined && request !== null) return answerHttp({ context, http, request, invocation })
    return answerSafely({ context, routes, timer, event, invocation })
  }
}

interface Call {
  readonly context: ContextName
  readonly routes: ReadonlyMap<string, Route>
  readonly timer: TimerTask | undefined
  readonly event: unknown
  readonly invocation: Invocation
}

async function answerSafely(call: Call): Promise<Answer> {
  const { context, timer, event, invocation } = call
  const parsed = envelope.safeParse(event)
  const action = parsed.success ? parsed.data.action : 'timer'
  try {
    if (invocation.isTimer && timer) {
      await timer(invocation.now)
      return ok(null)
    }
    if (!parsed.success) return fail({ code: 'BAD_REQUEST', paths: ['action'] })
    const route = call.routes.get(action)
    if (route === undefined) return fail({ code: 'UNKNOWN_ACTION' })
    return await route(invocation, parsed.data.input)
  } catch (error) {
    if (error instanceof DatabaseBusy) return fail({ code: 'BUSY' })
    logFailure({
      requestId: invocation.requestId,
      action: `${context}.${call.routes.has(action) ? action : '?'}`,
      error,
    })
    return fail({ code: 'INTERNAL', requestId: invocation.requestId })
  }
}

interface HttpCall {
  readonly context: ContextName
  readonly http: HttpEntry
  readonly request: HttpRequest
  readonly invocation: Invocation
}

/** The sender retries anything but a success; the request's content stays out of the log. */
async function answerHttp({ context, http, request, invocation }: HttpCall): Promise<HttpAnswer> {
  const { requestId, now } = invocation
  try {
    const outcome = await http(request, now)
    if (outcome.status >= 400) logRefusal({ requestId, action: `${context}.http`, code: outcome.code })
    return httpAnswerOf(outcome)
  } catch (error) {
    if (error instanceof DatabaseBusy) return httpAnswerOf({ status: 503, code: 'BUSY' })
    logFailure({ requestId, action: `${context}.http`, error })
    return httpAnswerOf({ status: 500, code: 'INTERNAL' })
  }
}
