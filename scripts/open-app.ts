// Connects a command to the data of a real environment or of a running local cloud.
import cloudbase from '@cloudbase/node-sdk'
import { environmentFor } from '@localcloud/sdk-environment'

export type App = ReturnType<typeof cloudbase.init>

/** Where `npm start` serves its district. */
export const LOCAL = 'http://127.0.0.1:9700'

/** A real environment when CLOUDBASE_ENV names one, with the platform's credentials; else a running local cloud. */
export function openApp(address: string): App {
  const env = process.env.CLOUDBASE_ENV
  if (env !== undefined) return cloudbase.init({ env, region: process.env.CLOUDBASE_REGION ?? 'ap-shanghai' })
  Object.assign(process.env, environmentFor(address))
  return cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
}

const PAGE = 1000

/** All documents of a collection that match, by their ids, a page in memory at a time. */
export async function* documentsOf<Document extends { readonly _id: string }>(
  app: App,
  name: string,
  filter: Readonly<Record<string, unknown>> = {},
) {
  for (let after = ''; ; ) {
    const { data } = await app
      .database()
      .collection(name)
      .options({ raw: true })
      .where({ ...filter, _id: { $gt: after } })
      .orderBy('_id', 'asc')
      .limit(PAGE)
      .get()
    const page: readonly Document[] = data
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)?._id ?? after
  }
}
