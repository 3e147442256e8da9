// Tests that the table of access notices when a check is removed.
import { inAccessDistrict, runMatrix, wrongCells } from './access-matrix'
import { MUTATIONS } from './access-mutations'

// The machine may be busy with other suites.
jest.setTimeout(900_000)

test.each(MUTATIONS)('without the check it turns red: $name', async ({ seenIn, ...mutation }) => {
  const cells = await inAccessDistrict((district) => runMatrix(district, seenIn, { stopAtFirst: true }), mutation)
  expect(wrongCells(cells)).not.toEqual([])
})
