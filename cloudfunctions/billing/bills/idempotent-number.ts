// Derives an entry's id from its request key, so a resent request adds nothing.
import { createHash } from 'node:crypto'

const NUMBER_LENGTH = 24

export function numberOfKey({ billId, key }: { readonly billId: string; readonly key: string }): string {
  return createHash('sha256').update(`${billId}:${key}`).digest('hex').slice(0, NUMBER_LENGTH)
}
