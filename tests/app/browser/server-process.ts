// Runs the local cloud as a separate process that a journey can kill and restart.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { schema } from '@functions/schema'
import type { LocalCloudOptions } from '@localcloud/server'

const ROOT = resolve(__dirname, '../../..')

export interface ServerProcess {
  readonly url: string
  /** SIGKILL: no time to write anything. */
  readonly kill: () => Promise<void>
}

export async function startServerProcess(options: Omit<LocalCloudOptions, 'schema'>): Promise<ServerProcess> {
  const main = resolve(ROOT, 'localcloud/main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main, JSON.stringify({ schema, ...options })], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { url: await addressOf(child), kill: () => killAndWait(child) }
}

/** The first line it prints is its address. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    return (JSON.parse(line) as { readonly url: string }).url
  }
  throw new Error('the server ended before it listened')
}

async function killAndWait(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
