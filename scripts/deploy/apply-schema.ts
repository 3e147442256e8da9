// `npm run deploy:schema`: creates the schema's collections and indexes in CLOUDBASE_ENV.
import { schema } from '@functions/schema'
import { openPlatform } from './platform-client'
import { applySchema } from './schema-plan'

async function deploySchema(): Promise<void> {
  await applySchema(schema, openPlatform().manager.database, console.log)
}

deploySchema().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
