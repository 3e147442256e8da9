// Creates the collections and indexes of the schema that a CloudBase environment lacks.
import type { CollectionSchema, IndexSchema } from '@functions/runtime/collection'

/** The part of `@cloudbase/manager-node`'s database service that is used here, as its documentation gives it. */
export interface DatabaseService {
  createCollectionIfNotExists(name: string): Promise<unknown>
  checkIndexExists(collection: string, index: string): Promise<{ readonly Exists: boolean }>
  updateCollection(collection: string, options: { CreateIndexes: CreateIndex[] }): Promise<unknown>
}

interface CreateIndex {
  readonly IndexName: string
  readonly MgoKeySchema: {
    readonly MgoIsUnique: boolean
    readonly MgoIndexKeys: { readonly Name: string; readonly Direction: '1' | '-1' }[]
  }
}

/**
 * Creates what is missing and touches nothing that is there: the platform replaces an index by dropping it first,
 * so an index that exists is never sent again. Says each step to `report`.
 */
export async function applySchema(
  schema: readonly CollectionSchema[],
  database: DatabaseService,
  report: (line: string) => void,
): Promise<void> {
  for (const { name, indexes } of schema) {
    await database.createCollectionIfNotExists(name)
    const missing: IndexSchema[] = []
    for (const index of indexes) {
      const { Exists } = await database.checkIndexExists(name, index.name)
      if (!Exists) missing.push(index)
    }
    if (missing.length > 0) await database.updateCollection(name, { CreateIndexes: missing.map(createIndexOf) })
    report(`${name}: ${missing.length === 0 ? 'as declared' : `created ${missing.map((one) => one.name).join(', ')}`}`)
  }
}

function createIndexOf({ name, fields, unique }: IndexSchema): CreateIndex {
  return {
    IndexName: name,
    MgoKeySchema: {
      MgoIsUnique: unique,
      MgoIndexKeys: fields.map(({ field, direction }) => ({ Name: field, Direction: direction === 1 ? '1' : '-1' })),
    },
  }
}
