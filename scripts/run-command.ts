// Runs a project tool with its output on the terminal and returns whether it succeeded.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

export const ROOT = resolve(__dirname, '..')

const PLAIN = process.env.CI === undefined ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }

export interface Running {
  readonly env?: Readonly<Record<string, string>>
  /** Says what it has to say when it ends: of several at once each is read as a whole. */
  readonly isHeld?: boolean
}

/** Runs a command; true when it ended well. */
export function runCommand(command: string, args: readonly string[], running: Running = {}): Promise<boolean> {
  const { env = {}, isHeld = false } = running
  const stdio = isHeld ? 'pipe' : 'inherit'
  const child = spawn(command, [...args], { cwd: ROOT, stdio, env: { ...process.env, ...PLAIN, ...env } })
  const said: Buffer[] = []
  for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((done) => {
    child.on('error', () => done(false))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      done(code === 0)
    })
  })
}

/** A tool of node_modules, by the path of its script. */
export function runTool(script: string, args: readonly string[], running: Running = {}): Promise<boolean> {
  return runCommand(process.execPath, [join(ROOT, 'node_modules', script), ...args], running)
}

export function runTypeScript(script: string, running: Running = {}): Promise<boolean> {
  return runCommand(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', script)], running)
}
