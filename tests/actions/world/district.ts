// Runs a district for tests: a local cloud with the real bundles and data, called over HTTP.
import { type ActionAnswer, type ActionInput, type ActionName, type ContextName, contracts } from '@domain/registry'
import { schema } from '@functions/schema'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { stored } from './stored'
import { type Documents, NOW } from './world'

export interface Called<Name extends ActionName> {
  readonly answer: ActionAnswer<Name>
  readonly requestId: string
  readonly trips: number
}

/** Where a district answers; a child process gives only this. */
export interface Address {
  readonly url: string
}

export interface RawCall {
  readonly path: string
  readonly login?: string | null
  readonly body: string
}

export async function post({ url }: Address, { path, login = null, body }: RawCall): Promise<Response> {
  const identity: Record<string, string> = login === null ? {} : { 'x-local-identity': login }
  return fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...identity }, body })
}

const dearest = new Map<ActionName, number>()

/** Of what this file's tests called: the actions that took more round trips than their contracts say. */
export function dearerThanDeclared(): readonly string[] {
  return [...dearest].filter(([name, trips]) => trips > costOf(name)).map(([name, trips]) => `${name}: ${trips}`)
}

function costOf(name: ActionName): number {
  const [context, action = ''] = name.split('.')
  const declared: Readonly<Record<string, { readonly cost: number }>> = contracts[context as ContextName]
  return declared[action]?.cost ?? 0
}

/** Calls an action the way the app does. `login` null: signed out. */
export async function call<Name extends ActionName>(
  address: Address,
  login: string | null,
  request: { readonly name: Name; readonly input: ActionInput<Name> },
): Promise<Called<Name>> {
  const called = await callInRace(address, login, request)
  dearest.set(request.name, Math.max(dearest.get(request.name) ?? 0, called.trips))
  return called
}

/** As `call`, among calls at one moment: whoever comes late asks again, which no contract's cost is about. */
export async function callInRace<Name extends ActionName>(
  address: Address,
  login: string | null,
  request: { readonly name: Name; readonly input: ActionInput<Name> },
): Promise<Called<Name>> {
  const [context, action] = request.name.split('.')
  const body = JSON.stringify({ action, input: request.input })
  const response = await post(address, { path: `/functions/${context}`, login, body })
  return {
    answer: (await response.json()) as ActionAnswer<Name>,
    requestId: response.headers.get('x-request-id') ?? '',
    trips: Number(response.headers.get('x-database-trips') ?? Number.NaN),
  }
}

/** As a phone does: asks again when the connection breaks before the answer came. */
export async function callUntilAnswered<Name extends ActionName>(
  address: Address,
  login: string | null,
  request: { readonly name: Name; readonly input: ActionInput<Name> },
): Promise<Called<Name>> {
  for (;;) {
    try {
      return await call(address, login, request)
    } catch (error) {
      if (!isConnectionLost(error)) throw error
    }
  }
}

/** By its message: fetch's errors come from outside the test's own world, where `instanceof` does not hold. */
export function isConnectionLost(error: unknown): boolean {
  return /fetch failed|terminated|socket/i.test(String(error))
}

export async function runTimer(address: Address, name: string): Promise<unknown> {
  return (await post(address, { path: `/timer/${name}`, body: '' })).json()
}

export async function startDistrict(functionsDir: string, documents: Documents): Promise<LocalCloud> {
  const cloud = await startLocalCloud({ schema, functionsDir, startAt: NOW })
  await fill(documents)
  return cloud
}

/** Adds the documents through the SDK, which the running local cloud has pointed at itself. */
export async function fill(documents: Partial<Documents>): Promise<void> {
  for (const [name, list] of Object.entries(documents)) {
    for (let from = 0; from < list.length; from += 500) await stored(name).add(list.slice(from, from + 500))
  }
}
