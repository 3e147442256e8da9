// Tests access against the table, and that the table notices when a check is removed.
import { ROLES } from '@domain/identity/roles/role'
import { buildBundles, type Mutation } from '../world/bundles'
import { expectation, RELATIONS } from './access-expectations'
import { ACTIONS, type AccessDistrict, type Cell, runMatrix, startAccessDistrict } from './access-matrix'
import { MUTATIONS } from './access-mutations'

// The machine may be busy with other suites.
jest.setTimeout(900_000)

const wrong = (cells: readonly Cell[]) =>
  cells
    .filter(({ expected, found }) => expected !== found)
    .map(
      ({ action, role, relation, expected, found }) => `${action} · ${role} · ${relation}: ${found}, not ${expected}`,
    )

async function inDistrict<Value>(work: (district: AccessDistrict) => Promise<Value>, mutation?: Mutation) {
  const district = await startAccessDistrict(await buildBundles(mutation))
  try {
    return await work(district)
  } finally {
    await district.cloud.close()
  }
}

test('every cell has an expectation', () => {
  const missing = ACTIONS.flatMap((action) =>
    ROLES.flatMap((role) => RELATIONS.filter((relation) => expectation(action, role, relation) === undefined)),
  )
  expect(missing).toEqual([])
})

test('every action answers every role as the table says', async () => {
  const cells = await inDistrict((district) => runMatrix(district, ACTIONS, { stopAtFirst: false }))
  const size = `${ACTIONS.length} actions × ${ROLES.length} roles × ${RELATIONS.length} relations = ${cells.length} cells`
  process.stdout.write(`access matrix: ${size}\n`)
  expect(cells).toHaveLength(ACTIONS.length * ROLES.length * RELATIONS.length)
  expect(wrong(cells)).toEqual([])
})

test.each(MUTATIONS)('without the check it turns red: $name', async ({ seenIn, ...mutation }) => {
  const cells = await inDistrict((district) => runMatrix(district, seenIn, { stopAtFirst: true }), mutation)
  expect(wrong(cells)).not.toEqual([])
})
