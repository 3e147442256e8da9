// Deployment creates exactly what the schema declares and leaves what exists alone.
import { schema } from '@functions/schema'
import { applySchema, type DatabaseService } from './schema-plan'

function environment() {
  const indexes = new Map<string, Set<string>>()
  const created: string[] = []
  const database: DatabaseService = {
    async createCollectionIfNotExists(name) {
      if (!indexes.has(name)) indexes.set(name, new Set())
    },
    async checkIndexExists(collection, index) {
      return { Exists: indexes.get(collection)?.has(index) ?? false }
    },
    async updateCollection(collection, { CreateIndexes }) {
      for (const { IndexName, MgoKeySchema } of CreateIndexes) {
        indexes.get(collection)?.add(IndexName)
        const keys = MgoKeySchema.MgoIndexKeys.map(({ Name, Direction }) => `${Name}:${Direction}`).join(',')
        created.push(`${collection}.${IndexName}(${keys})${MgoKeySchema.MgoIsUnique ? ' unique' : ''}`)
      }
    },
  }
  return { database, indexes, created }
}

const silent = () => undefined

test('an empty environment gets every collection and index, unique where declared', async () => {
  const { database, indexes, created } = environment()
  await applySchema(schema, database, silent)
  expect([...indexes.keys()]).toEqual(schema.map(({ name }) => name))
  expect(created).toHaveLength(schema.flatMap((collection) => collection.indexes).length)
  expect(created).toContain('pupils.studentNumber(schoolId:1,studentNumber:1) unique')
  expect(created).toContain('courses.plan(planId:1,code:1) unique')
})

test('a second run changes nothing', async () => {
  const { database, created } = environment()
  await applySchema(schema, database, silent)
  const before = created.length
  await applySchema(schema, database, silent)
  expect(created).toHaveLength(before)
})

test('only the index that is missing is created', async () => {
  const { database, indexes, created } = environment()
  await applySchema(schema, database, silent)
  indexes.get('audit')?.delete('person')
  created.length = 0
  await applySchema(schema, database, silent)
  expect(created).toEqual(['audit.person(personId:1,at:1)'])
})
