// Runs a TypeScript script with the same terminal, arguments and exit code.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Ctrl-C reaches the script through the terminal; this process only waits for it to close. */
export function runScript(root, script) {
  const args = ['--import', 'tsx', join(root, 'scripts', script), ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
}
