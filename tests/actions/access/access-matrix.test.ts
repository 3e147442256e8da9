// Tests access against the table.
import { ROLES } from '@domain/identity/roles/role'
import { expectation, RELATIONS } from './access-expectations'
import { ACTIONS, askedIn, CONTEXTS, inAccessDistrict, runMatrix, wrongCells } from './access-matrix'

// The machine may be busy with other suites.
jest.setTimeout(900_000)

test('every cell has an expectation', () => {
  const missing = ACTIONS.flatMap((action) =>
    ROLES.flatMap((role) => RELATIONS.filter((relation) => expectation(action, role, relation) === undefined)),
  )
  expect(missing).toEqual([])
})

test.each(CONTEXTS)('every action of %s answers every role as the table says', async (context) => {
  const actions = askedIn(context)
  const cells = await inAccessDistrict((district) => runMatrix(district, actions, { stopAtFirst: false }))
  const size = `${actions.length} actions × ${ROLES.length} roles × ${RELATIONS.length} relations = ${cells.length} cells`
  process.stdout.write(`access matrix, ${context}: ${size}\n`)
  expect(cells).toHaveLength(actions.length * ROLES.length * RELATIONS.length)
  expect(wrongCells(cells)).toEqual([])
})
