// Runs `npm ci` if node_modules is missing or older than the lockfile.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const OLDEST_NODE = 20

/** Ends the process with a sentence when Node is too old or the packages cannot be installed. */
export function installMissing(root) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < OLDEST_NODE) stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`)
  if (isInstalled(root)) return
  console.log('Installing packages (npm ci) …')
  const started = Date.now()
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) stop('npm ci failed; see above.')
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
