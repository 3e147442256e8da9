// Owns the id of a copied fee policy: of its own in the whole environment, the same for the same request.
import { createHash } from 'node:crypto'

const ID_LENGTH = 12

export function packIdOf(districtId: string, by: string, requestKey: string): string {
  const hash = createHash('sha256').update(`pack:${by}:${requestKey}`).digest('hex').slice(0, ID_LENGTH)
  return `${districtId}-${hash}`
}
