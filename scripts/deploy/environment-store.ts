// Gives deployment commands the database of CLOUDBASE_ENV or of a running local cloud.
import cloudbase from '@cloudbase/node-sdk'
import { isDuplicateKey } from '@functions/runtime/retry'
import { applyEnvironment, environmentFor } from '@localcloud/sdk-environment'
import type { Store } from './first-officer'

export interface Environment {
  readonly store: Store
  /** The environment's clock: a local cloud has one of its own. */
  readonly now: () => Promise<number>
}

/** Credentials of a real environment come from TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY. */
export function openEnvironment(localUrl: string | undefined): Environment {
  if (localUrl !== undefined) {
    applyEnvironment(environmentFor(localUrl))
    return { store: storeOf(cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })), now: () => clockOf(localUrl) }
  }
  const env = process.env.CLOUDBASE_ENV
  if (env === undefined || env === '') throw new Error('Set CLOUDBASE_ENV (docs/deploy.md), or say --local <url>.')
  const region = process.env.CLOUDBASE_REGION ?? 'ap-shanghai'
  return { store: storeOf(cloudbase.init({ env, region })), now: async () => Date.now() }
}

async function clockOf(url: string): Promise<number> {
  const answer: { readonly now: number } = await (await fetch(`${url}/local/clock`)).json()
  return answer.now
}

export function storeOf(app: ReturnType<typeof cloudbase.init>): Store {
  const raw = (name: string) => app.database().collection(name).options({ raw: true })
  return {
    find: async (name, where) => (await raw(name).where(where).limit(100).get()).data,
    add: async (name, document) => {
      try {
        await raw(name).add(document)
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    update: async (name, where, values) => {
      await raw(name).where(where).update({ $set: values })
    },
  }
}
