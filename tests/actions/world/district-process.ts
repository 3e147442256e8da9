// Runs a district in its own process, which tests can kill and restart on the same data.
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { schema } from '@functions/schema'
import type { LocalCloudOptions } from '@localcloud/server'
import { NOW } from './world'

export interface DistrictProcess {
  readonly url: string
  /** kill -9: no farewell, no flush. */
  readonly kill: () => Promise<void>
  /** All it wrote to stdout and stderr so far. */
  readonly log: () => string
}

const ROOT = resolve(__dirname, '../../..')

/** In memory without a data file. Also points this process's SDK at it, so that tests can look into the database. */
export async function startProcess(functionsDir: string, dataFile?: string): Promise<DistrictProcess> {
  const options: LocalCloudOptions = { schema, functionsDir, startAt: NOW, ...(dataFile ? { dataFile } : {}) }
  const command = ['--import', 'tsx', 'localcloud/main.ts', JSON.stringify(options)]
  // Jest gives tests an environment of their own; a child is to see it.
  const child = spawn(process.execPath, command, { cwd: ROOT, env: process.env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (log += chunk))
  const { url, environment } = await firstLine(child)
  Object.assign(process.env, environment)
  return { url, kill: () => killed(child), log: () => log }
}

async function firstLine({ stdout }: { stdout: Readable }): Promise<{ url: string; environment: object }> {
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line)
  throw new Error('the local cloud ended before it was ready')
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolved) => {
    child.once('exit', () => resolved())
    child.kill('SIGKILL')
  })
}
