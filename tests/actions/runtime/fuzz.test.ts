// Tests random inputs over all actions: declared answers, nothing written.
import { ROLES } from '@domain/identity/roles/role'
import type { ActionName } from '@domain/registry'
import { schema } from '@functions/schema'
import fc from 'fast-check'
import { RELATIONS } from '../access/access-cells'
import { INPUTS } from '../access/access-inputs'
import { ACTIONS, type AccessDistrict, ask, contractOf, startAccessDistrict } from '../access/access-matrix'
import { PLACES } from '../access/access-places'
import { loginOf } from '../access/access-world'
import { buildBundles } from '../world/bundles'
import { proofOf } from '../world/proof-tier'
import { readAll } from '../world/stored'

// The machine may be busy with other suites.
jest.setTimeout(3_600_000)

const PROOF = proofOf({ name: 'inputs by chance', near: 3_000, deep: 100_000, seed: 20_260_909 })
const IN_FLIGHT = 16

const PLATFORM = ['BAD_REQUEST', 'SIGN_IN_REQUIRED', 'FORBIDDEN', 'NOT_FOUND', 'BUSY']
/** What a refused or a looking request may leave: that it was made or meant, and that a code was tried. */
const MAY_GROW = ['audit', 'auditIntents', 'tries']
const KEPT = schema.map(({ name }) => name).filter((name) => !MAY_GROW.includes(name))
/** A wrong code in the right form is the ordinary case of these. */
const TRIES_CODES: readonly ActionName[] = ['identity.redeemInvitation', 'identity.requestToJoin']

const hostile = fc.constantFrom<unknown>(
  { $gt: '' },
  { $ne: null },
  [{ $where: 'sleep(9999)' }],
  '$_id',
  '$$ROOT',
  '__proto__',
  'constructor',
  JSON.parse('{"__proto__":{"grants":[{"role":"schoolAdmin"}]}}'),
  '\u0000',
  '\ud800',
  '𠮷👨‍👩‍👧‍👦\u202e',
  '林'.repeat(20_000),
  Array.from({ length: 2000 }, () => ({})),
  Number.MAX_SAFE_INTEGER,
  -1,
  1.5,
  1e308,
  true,
  null,
  '',
)
const junk = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 3 }),
)
/** Ids that are somebody's and ids that are nobody's. */
const ids = fc.oneof(
  fc.constantFrom(
    'otherDistrict',
    'faraway',
    'yuanfang',
    'yuanfang-3-1',
    'nothing',
    '$_id',
    '__proto__',
    '\u0000',
    '𠮷',
  ),
  fc.string({ minLength: 1, maxLength: 64, unit: 'binary' }),
)

const draft = fc.record({
  // Codes are tried by two actions of all: often enough to be seen, however many others there are.
  action: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ACTIONS) },
    { weight: 1, arbitrary: fc.constantFrom(...TRIES_CODES) },
  ),
  way: fc.constantFrom('FOREIGN', 'FOREIGN', 'FIELD', 'FIELD', 'WITHOUT', 'EXTRA', 'WHOLE'),
  at: fc.nat(),
  junk,
  id: ids,
  admitted: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
  role: fc.constantFrom(...ROLES),
  relation: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PLACES) }, fc.constantFrom(...RELATIONS)),
})
type Draft = typeof draft extends fc.Arbitrary<infer Drawn> ? Drawn : never

type Fields = Readonly<Record<string, unknown>>

const isId = (field: string) => /Ids?$/.test(field) && field !== 'fileId'
/** Fields that name something: an id that is left out, or a list without ids, names nothing. */
const namedIn = (input: Fields) => Object.keys(input).filter((field) => isId(field) && !namesNothing(input[field]))
const namesNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

function drafted({ action, way, at, junk: value, id }: Draft): unknown {
  const right: Fields = INPUTS[action]('own')
  const fields = Object.keys(right)
  const field = fields[at % Math.max(1, fields.length)] ?? 'none'
  const { [field]: _, ...without } = right
  const far = Object.fromEntries(namedIn(right).map((name) => [name, Array.isArray(right[name]) ? [id] : id]))
  switch (way) {
    case 'FOREIGN':
      return { ...right, ...far }
    case 'FIELD':
      return { ...right, [field]: value }
    case 'WITHOUT':
      return without
    case 'EXTRA':
      return { ...right, personId: 'schoolAdmin-own', [String(value).slice(0, 40)]: value }
    case 'WHOLE':
      return value
  }
}

/** Requests a caller could legitimately make on their own data get an extra field, so that they are refused. */
function inputOf(drawn: Draft): unknown {
  const { action, way } = drawn
  const input = drafted(drawn)
  const { kind, input: form } = contractOf(action)
  const isForeign = way === 'FOREIGN' && namedIn(INPUTS[action]('own')).length > 0
  if (kind !== 'write' || isForeign || TRIES_CODES.includes(action) || !form.safeParse(input).success) return input
  return { ...(typeof input === 'object' ? input : {}), $set: {} }
}

function loginFor({ action, admitted, role, relation, at }: Draft): string | null {
  const { roles } = contractOf(action)
  return loginOf(admitted ? (roles[at % roles.length] ?? role) : role, relation)
}

let district: AccessDistrict
const everything = async () =>
  Object.fromEntries(await Promise.all(KEPT.map(async (name) => [name, await readAll(name)])))

beforeAll(async () => {
  district = await startAccessDistrict(await buildBundles())
})
afterAll(() => district.cloud.close())

test(`${PROOF.numRuns} inputs by chance: declared answers only, and nothing is written`, async () => {
  const before = await everything()
  const seen = new Map<string, number>()
  const undeclared: object[] = []
  const drafts = fc.sample(draft, { ...PROOF }).values()
  const worker = async () => {
    for (const drawn of drafts) {
      const { action } = drawn
      const asking = { login: loginFor(drawn), input: inputOf(drawn) }
      const { answer } = await ask(district.cloud, action, asking)
      const code = answer.error?.code ?? 'OK'
      seen.set(code, (seen.get(code) ?? 0) + 1)
      const declared = [...PLATFORM, ...Object.keys(contractOf(action).errors), 'OK']
      if (!declared.includes(code))
        undeclared.push({ action, code, login: asking.login, input: shortened(asking.input) })
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
  process.stdout.write(`fuzz: ${JSON.stringify(Object.fromEntries(seen))}\n`)
  expect(undeclared.slice(0, 20)).toEqual([])
  expect(await everything()).toEqual(before)
  // Chance reached every depth: refused at the door, by form, by place, and let in.
  for (const code of ['BAD_REQUEST', 'FORBIDDEN', 'SIGN_IN_REQUIRED', 'NOT_FOUND', 'OK', 'CODE_INVALID']) {
    expect(seen.get(code) ?? 0).toBeGreaterThan(20)
  }
})

function shortened(input: unknown): string {
  return JSON.stringify(input)?.slice(0, 300) ?? 'undefined'
}
