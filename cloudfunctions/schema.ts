// The collections and their indexes, for the local cloud, for tests and for deployment.
import { dataOwners } from './data-owners'
import type { CollectionSchema } from './runtime/collection'

/** Every collection is closed to clients (ADMINONLY): all access goes through the functions. */
export const schema: readonly CollectionSchema[] = dataOwners.map((owner) => owner.schema)
