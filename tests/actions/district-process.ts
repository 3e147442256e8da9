// Owns a district in a process of its own, which tests may kill without warning and start again on the same data.
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { schema } from '@functions/schema'
import type { LocalCloudOptions } from '@localcloud/server'
import { NOW } from './world'

export interface DistrictProcess {
  readonly url: string
  /** kill -9: no farewell, no flush. */
  readonly kill: () => Promise<void>
}

const ROOT = resolve(__dirname, '../..')

/** Also points this process's SDK at it, so that tests can look into the database. */
export async function startProcess(functionsDir: string, dataFile: string): Promise<DistrictProcess> {
  const options: LocalCloudOptions = { schema, functionsDir, dataFile, startAt: NOW }
  const command = ['--import', 'tsx', 'localcloud/main.ts', JSON.stringify(options)]
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] })
  const { url, environment } = await firstLine(child)
  Object.assign(process.env, environment)
  return { url, kill: () => killed(child) }
}

async function firstLine(child: ChildProcess): Promise<{ url: string; environment: Record<string, string> }> {
  if (child.stdout === null) throw new Error('no stdout')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line)
  throw new Error('the local cloud ended before it was ready')
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolved) => {
    child.once('exit', () => resolved())
    child.kill('SIGKILL')
  })
}
