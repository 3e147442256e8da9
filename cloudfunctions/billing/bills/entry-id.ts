// Names an entry of a bill's ledger after the request that adds it.
import { idFromRequestKey } from '../../runtime/id-from-request-key'

const LENGTH = 24

export function entryIdOf({ billId, key }: { readonly billId: string; readonly key: string }): string {
  return idFromRequestKey([billId, key], LENGTH)
}
