// Tests that "not yours" and "not there" give the same answer in the same number of round trips.
import { ROLES, type Role } from '@domain/identity/roles/role'
import type { ActionName } from '@domain/registry'
import { buildBundles } from '../world/bundles'
import { expectation } from './access-expectations'
import { INPUTS } from './access-inputs'
import { ACTIONS, type AccessDistrict, ask, contractOf, type RawAnswer, startAccessDistrict } from './access-matrix'
import { loginOf } from './access-world'

// The machine may be busy with other suites.
jest.setTimeout(900_000)

let district: AccessDistrict

beforeAll(async () => {
  district = await startAccessDistrict(await buildBundles())
})
afterAll(() => district.cloud.close())

type Input = Readonly<Record<string, unknown>>

/** Ids of things. Files are none, nor are terms: a season of the calendar, named alike in every school. */
const isId = (field: string) => /Id$/.test(field) && field !== 'fileId' && !/termId$/i.test(field)

interface Pair {
  readonly action: ActionName
  readonly role: Role
  readonly what: string
  readonly foreign: Input
  readonly missing: Input
}

/** For every id of every action: another district's, and one that nothing has. Alone, and with all others. */
function pairsOf(action: ActionName): readonly Pair[] {
  const own: Input = INPUTS[action]('own')
  const far: Input = INPUTS[action]('otherDistrict')
  const ids = Object.keys(own).filter((field) => isId(field) && typeof own[field] === 'string')
  const roles = ROLES.filter((role) => expectation(action, role, 'own') === 'IN')
  const groups = ids.length > 1 ? [ids, ...ids.map((id) => [id])] : [ids]
  return groups
    .filter((fields) => fields.length > 0)
    .flatMap((fields) => {
      const all = (value: (field: string) => unknown) =>
        Object.fromEntries(fields.map((field) => [field, value(field)]))
      const foreign = { ...own, ...all((field) => far[field]) }
      const missing = { ...own, ...all((field) => `nothing-${field}`) }
      return roles.map((role) => ({ action, role, what: fields.join(' and '), foreign, missing }))
    })
}

/** The clock ticks between two requests. */
function withoutInstants({ ok, error, value }: RawAnswer): object {
  const { now: _, ...rest } = { now: null, ...(typeof value === 'object' ? value : {}) }
  return { ok, error, value: rest }
}

/** Published for everybody to check: another school's is there to be seen. */
const PUBLISHED: readonly ActionName[] = ['enrollment.getDrawFile']
const GUARDED = ACTIONS.filter((action) => !PUBLISHED.includes(action))
const PAIRS = GUARDED.flatMap(pairsOf)

test('every action that names something is here', () => {
  // An id that may be left out, and is, names nothing.
  const named = GUARDED.filter((action) =>
    Object.entries(INPUTS[action]('own')).some(([field, value]) => isId(field) && value !== null),
  )
  expect([...new Set(PAIRS.map(({ action }) => action))].sort()).toEqual([...named].sort())
})

test.each(PAIRS)('$action as $role: $what', async ({ action, role, foreign, missing }) => {
  const { cloud, restore } = district
  const login = loginOf(role, 'own')
  const notYours = await ask(cloud, action, { login, input: foreign })
  if (contractOf(action).kind === 'write') restore()
  const notThere = await ask(cloud, action, { login, input: missing })
  if (contractOf(action).kind === 'write') restore()
  expect({ answer: withoutInstants(notYours.answer), trips: notYours.trips }).toEqual({
    answer: withoutInstants(notThere.answer),
    trips: notThere.trips,
  })
})
