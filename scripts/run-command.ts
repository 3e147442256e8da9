// Runs a project tool with its output on the terminal and returns whether it succeeded.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

export const ROOT = resolve(__dirname, '..')

const PLAIN = process.env.CI === undefined ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }

/** Runs a command; true if it exited with 0. */
export function runCommand(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, [...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...PLAIN } })
  return new Promise((done) => {
    child.on('error', () => done(false))
    child.on('exit', (code) => done(code === 0))
  })
}

/** A tool of node_modules, by the path of its script. */
export function runTool(script: string, args: readonly string[]): Promise<boolean> {
  return runCommand(process.execPath, [join(ROOT, 'node_modules', script), ...args])
}

export function runTypeScript(script: string): Promise<boolean> {
  return runCommand(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', script)])
}
