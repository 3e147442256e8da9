// Derives a copied fee policy's id from its request, unique across the environment.
import { createHash } from 'node:crypto'

const ID_LENGTH = 12

export function packIdOf(districtId: string, by: string, requestKey: string): string {
  const hash = createHash('sha256').update(`pack:${by}:${requestKey}`).digest('hex').slice(0, ID_LENGTH)
  return `${districtId}-${hash}`
}
