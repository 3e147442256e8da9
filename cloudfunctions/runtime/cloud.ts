// The single CloudBase client, made on first use and kept for the life of the process.
import cloudbase from '@cloudbase/node-sdk'

type Client = ReturnType<typeof cloudbase.init>

let client: Client | undefined

/** The platform sets the environment before the first call, not before the file is loaded. */
export function cloud(): Client {
  client ??= cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
  return client
}
