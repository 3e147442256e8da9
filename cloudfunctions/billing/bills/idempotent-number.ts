// Owns the number of what a clerk records on a bill: the same key is the same number, so that sent twice it is one.
import { createHash } from 'node:crypto'

const NUMBER_LENGTH = 24

export function numberOfKey({ billId, key }: { readonly billId: string; readonly key: string }): string {
  return createHash('sha256').update(`${billId}:${key}`).digest('hex').slice(0, NUMBER_LENGTH)
}
