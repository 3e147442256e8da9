// Derives a copied fee policy's id from its request, unique across the environment.
import { idFromRequestKey } from '../../runtime/id-from-request-key'

const ID_LENGTH = 12

export function packIdOf(districtId: string, by: string, requestKey: string): string {
  return `${districtId}-${idFromRequestKey(['pack', by, requestKey], ID_LENGTH)}`
}
