// Runs actions as every role in every relation and reports who is let in or how refused.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionContract } from '@domain/contracts/action'
import { ROLES, type Role } from '@domain/identity/roles/role'
import { type ActionName, type ContextName, contracts } from '@domain/registry'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles, type Mutation } from '../world/bundles'
import { type Address, post, startDistrict } from '../world/district'
import { type Outcome, RELATIONS, type Relation } from './access-cells'
import { expectation } from './access-expectations'
import { INPUTS } from './access-inputs'
import { accessWorld, loginOf, placeOf } from './access-world'

export interface Cell {
  readonly action: ActionName
  readonly role: Role
  readonly relation: Relation
  readonly expected: Outcome | undefined
  readonly found: string
}

/** From the contracts, so that an action added there is a row here. */
export const ACTIONS = (Object.keys(contracts) as ContextName[]).flatMap((context) =>
  Object.keys(contracts[context]).map((action) => `${context}.${action}` as ActionName),
)

/** ONLY_ACTIONS (`npm run test:near`): some of them, for the proofs that ask each one on its own. */
const only = process.env.ONLY_ACTIONS?.split(',')
export const ASKED = only === undefined ? ACTIONS : ACTIONS.filter((action) => only.includes(action))

/** Those asked of one context. */
export const askedIn = (context: ContextName) => ASKED.filter((action) => action.startsWith(`${context}.`))
export const CONTEXTS = (Object.keys(contracts) as ContextName[]).filter((context) => askedIn(context).length > 0)

export function contractOf(name: ActionName): ActionContract {
  const [context, action = ''] = name.split('.')
  const declared: Readonly<Record<string, ActionContract>> = contracts[context as ContextName]
  const contract = declared[action]
  if (contract === undefined) throw new Error(`no contract of ${name}`)
  return contract
}

export interface AccessDistrict {
  readonly cloud: LocalCloud
  /** As it was before anybody asked. */
  readonly restore: () => void
}

export async function startAccessDistrict(functionsDir: string): Promise<AccessDistrict> {
  const cloud = await startDistrict(functionsDir, accessWorld())
  const untouched = join(mkdtempSync(join(tmpdir(), 'access-')), 'untouched.db')
  cloud.snapshot(untouched)
  return { cloud, restore: () => cloud.restore(untouched) }
}

/** Starts one, with one check taken out where a mutation says so, and ends it. */
export async function inAccessDistrict<Value>(
  work: (district: AccessDistrict) => Promise<Value>,
  mutation?: Mutation,
): Promise<Value> {
  const district = await startAccessDistrict(await buildBundles(mutation))
  try {
    return await work(district)
  } finally {
    await district.cloud.close()
  }
}

export function wrongCells(cells: readonly Cell[]): readonly string[] {
  return cells
    .filter(({ expected, found }) => expected !== found)
    .map(
      ({ action, role, relation, expected, found }) => `${action} · ${role} · ${relation}: ${found}, not ${expected}`,
    )
}

export interface MatrixSize {
  readonly everyRelation?: boolean
}

/**
 * Who has no part in an action is refused before its subject is looked at: one's own and one other relation, in turn,
 * show that, unless `everyRelation` is asked for.
 */
export function relationsAsked(
  action: ActionName,
  role: Role,
  { everyRelation = false }: MatrixSize,
): readonly Relation[] {
  if (everyRelation || expectation(action, role, 'own') !== 'FORBIDDEN') return RELATIONS
  const others = RELATIONS.filter((relation) => relation !== 'own')
  const turn = others[(ACTIONS.indexOf(action) + ROLES.indexOf(role)) % others.length]
  return turn === undefined ? ['own'] : ['own', turn]
}

/** All asked cells of these actions; with `stopAtFirst`, up to the first action with a wrong one. */
export async function runMatrix(
  { cloud, restore }: AccessDistrict,
  actions: readonly ActionName[],
  { stopAtFirst, ...size }: MatrixSize & { readonly stopAtFirst: boolean },
): Promise<readonly Cell[]> {
  const cells: Cell[] = []
  for (const action of actions) {
    for (const role of ROLES) {
      const asked = relationsAsked(action, role, size)
      cells.push(...(await Promise.all(asked.map((relation) => cellOf(cloud, action, { role, relation })))))
    }
    if (contractOf(action).kind === 'write') restore()
    if (stopAtFirst && cells.some(({ expected, found }) => expected !== found)) break
  }
  return cells
}

async function cellOf(
  address: Address,
  action: ActionName,
  { role, relation }: Pick<Cell, 'role' | 'relation'>,
): Promise<Cell> {
  const { answer } = await ask(address, action, { login: loginOf(role, relation), input: inputFor(action, relation) })
  return { action, role, relation, expected: expectation(action, role, relation), found: outcomeOf(action, answer) }
}

export function inputFor(action: ActionName, relation: Relation): Readonly<Record<string, unknown>> {
  return { ...INPUTS[action](placeOf(relation)) }
}

export interface RawAnswer {
  readonly ok: boolean
  readonly error?: { readonly code: string }
  readonly value?: unknown
}

export interface Asking {
  readonly login: string | null
  readonly input: unknown
}

export async function ask(
  address: Address,
  name: ActionName,
  { login, input }: Asking,
): Promise<{ readonly answer: RawAnswer; readonly trips: number }> {
  const [context, action] = name.split('.')
  const response = await post(address, {
    path: `/functions/${context}`,
    login,
    body: JSON.stringify({ action, input }),
  })
  return { answer: await response.json(), trips: Number(response.headers.get('x-database-trips')) }
}

function outcomeOf(action: ActionName, { error }: RawAnswer): string {
  if (error === undefined) return 'IN'
  // A refusal with one of the action's own error codes means that the caller was let in.
  return Object.hasOwn(contractOf(action).errors, error.code) ? 'IN' : error.code
}
