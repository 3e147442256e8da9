// Tests access against the table.
import { ROLES } from '@domain/identity/roles/role'
import { isDeepProof } from '../world/proof-tier'
import { RELATIONS } from './access-cells'
import { expectation } from './access-expectations'
import {
  ACTIONS,
  askedIn,
  CONTEXTS,
  inAccessDistrict,
  type MatrixSize,
  relationsAsked,
  runMatrix,
  wrongCells,
} from './access-matrix'

const SIZE: MatrixSize = { everyRelation: isDeepProof() }

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
  const cells = await inAccessDistrict((district) => runMatrix(district, actions, { ...SIZE, stopAtFirst: false }))
  const all = actions.length * ROLES.length * RELATIONS.length
  process.stdout.write(`access matrix, ${context}: ${actions.length} actions, ${cells.length} of ${all} cells\n`)
  const asked = actions.flatMap((action) => ROLES.flatMap((role) => relationsAsked(action, role, SIZE)))
  expect(cells).toHaveLength(asked.length)
  expect(wrongCells(cells)).toEqual([])
})
