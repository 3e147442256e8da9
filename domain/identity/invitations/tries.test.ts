// Tests counting failed attempts.
import { lockedUntil, nextTry, TRIES_WINDOW_MS } from './tries'
import { triesCases } from './tries.cases'

const firstAt = 1_000_000

test.each(triesCases)('$name', ({ failures, after, expected }) => {
  const tries = failures === null ? null : { _id: 'web:a', failures, firstAt }
  const now = firstAt + after
  expect(nextTry(tries, now).kind).toBe(expected)
  expect(lockedUntil(tries, now)).toBe(expected === 'CLOSED' ? firstAt + TRIES_WINDOW_MS : null)
})
