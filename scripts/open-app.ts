// Connects a command to the data of a real environment or of a running local cloud.
import cloudbase from '@cloudbase/node-sdk'
import { environmentFor } from '@localcloud/sdk-environment'

export type App = ReturnType<typeof cloudbase.init>

/** Which data a command works on: named by whoever runs it, never guessed. */
export interface NamedWorld {
  readonly app: App
  /** To be said with the result. */
  readonly name: string
}

/**
 * The local cloud at `address`, or the environment in CLOUDBASE_ENV with the platform's credentials; one of the two. A
 * command that took what happens to run on this machine would report on another world than the one that was meant.
 */
export async function openWorld(command: string, address: string | undefined): Promise<NamedWorld> {
  const env = process.env.CLOUDBASE_ENV
  if (address !== undefined && env !== undefined) {
    throw new Error(`CLOUDBASE_ENV says ${env}, and an address is given as well: name one of them.`)
  }
  if (env !== undefined) {
    const region = process.env.CLOUDBASE_REGION ?? 'ap-shanghai'
    return { app: cloudbase.init({ env, region }), name: `the environment ${env}` }
  }
  if (address === undefined) {
    throw new Error(
      `Say which world: npm run ${command} -- http://127.0.0.1:9700, or set CLOUDBASE_ENV (docs/deploy.md).`,
    )
  }
  await checkAnswers(address)
  Object.assign(process.env, environmentFor(address))
  return {
    app: cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true }),
    name: `the local cloud at ${address}`,
  }
}

/** Its clock is what a local cloud alone has. */
async function checkAnswers(address: string): Promise<void> {
  const answer: unknown = await fetch(new URL('/local/clock', address))
    .then((response) => response.json())
    .catch(() => null)
  const isLocalCloud = typeof answer === 'object' && answer !== null && 'now' in answer
  if (!isLocalCloud) throw new Error(`No local cloud answers at ${address}.`)
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
