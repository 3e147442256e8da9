// Makes the key that encrypts waiver evidence in a local world, once, stored beside the data.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Sets WAIVER_KEY (docs/deploy.md) unless it is set. Without a file the key lives as long as this process. */
export function provideWaiverKey(file?: string): void {
  if (process.env.WAIVER_KEY) return
  const isKept = file !== undefined && existsSync(file)
  const key = isKept ? readFileSync(file, 'utf8').trim() : `local:${randomBytes(32).toString('base64')}`
  if (file !== undefined && !isKept) writeFileSync(file, `${key}\n`, { mode: 0o600 })
  process.env.WAIVER_KEY = key
}
