// Tests which database failures are retried.
import { DatabaseBusy, isDuplicateKey, untilSettled, withRetry } from './retry'

const failing = (error: object, times: number) => {
  let calls = 0
  return {
    calls: () => calls,
    run: async () => {
      calls += 1
      if (calls <= times) throw Object.assign(new Error('failed'), error)
      return 'done'
    },
  }
}

test.each([
  ['a conflict', { code: 'DATABASE_TRANSACTION_CONFLICT' }],
  ['a reset connection', { code: 'ECONNRESET' }],
  ['a hung up socket', { message: 'socket hang up' }],
  ['a late answer', { code: 'ESOCKETTIMEDOUT' }],
])('%s is tried again', async (_, error) => {
  const database = failing(error, 3)
  expect(await withRetry(database.run)).toBe('done')
  expect(database.calls()).toBe(4)
})

test.each([
  ['a duplicate', { code: 'DATABASE_DUPLICATE_WRITE' }],
  ['a missing collection', { code: 'DATABASE_COLLECTION_NOT_EXIST' }],
  ['a bug', {}],
])('%s is not', async (_, error) => {
  const database = failing(error, 1)
  await expect(withRetry(database.run)).rejects.toThrow('failed')
  expect(database.calls()).toBe(1)
})

test('it gives up in the end, as busy', async () => {
  const database = failing({ code: 'ECONNRESET' }, Number.POSITIVE_INFINITY)
  await expect(withRetry(database.run)).rejects.toThrow(DatabaseBusy)
  expect(database.calls()).toBe(9)
})

test('a compare-and-set that never wins is busy, too', async () => {
  await expect(untilSettled(async () => null)).rejects.toThrow(DatabaseBusy)
})

test('duplicates are known by code or by text', () => {
  expect(isDuplicateKey({ code: 'DATABASE_DUPLICATE_WRITE' })).toBe(true)
  expect(isDuplicateKey(new Error('[DATABASE_REQUEST_FAILED] E11000 duplicate key error'))).toBe(true)
  expect(isDuplicateKey(new Error('E1100'))).toBe(false)
})
