// Tests that erasing a family has a decided effect on every collection.
import { ERASURE_FATES } from '@domain/privacy/erasure/erasure'
import { schema } from '../../schema'

test('every collection has its fate, and no fate is about a collection that is not there', () => {
  expect(Object.keys(ERASURE_FATES).sort()).toEqual(schema.map(({ name }) => name).sort())
})
