// Derives an id from a request's key, so a request sent twice is the same entry.
import { createHash } from 'node:crypto'

/** `scope`: what the key is unique within, the key last. */
export function idFromRequestKey(scope: readonly string[], length: number): string {
  return createHash('sha256').update(scope.join(':')).digest('hex').slice(0, length)
}
