// `npm run deploy:schema`: creates the schema's collections and indexes in CLOUDBASE_ENV.
import { schema } from '@functions/schema'
import { applySchema, type DatabaseService } from './schema-plan'

/** Installed for a deployment only (`npm install --no-save`): with its 200 packages it has no place in every clone. */
const MANAGER = '@cloudbase/manager-node'

interface ManagerModule {
  readonly default: new (options: {
    readonly envId: string
    readonly secretId: string
    readonly secretKey: string
  }) => { readonly database: DatabaseService }
}

function required(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`Set ${name}: see docs/deploy.md`)
  return value
}

async function deploySchema(): Promise<void> {
  const options = {
    envId: required('CLOUDBASE_ENV'),
    secretId: required('CLOUDBASE_SECRET_ID'),
    secretKey: required('CLOUDBASE_SECRET_KEY'),
  }
  const manager: ManagerModule = await import(MANAGER)
  const { database } = new manager.default(options)
  await applySchema(schema, database, console.log)
}

deploySchema().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
