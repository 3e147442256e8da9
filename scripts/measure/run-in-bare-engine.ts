// Runs the checks of the built cryptography in a bare engine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import type { CryptoReport } from './channel-crypto-checks'

const ROOT = resolve(__dirname, '../..')

/** Throws with the engine's own words when the file does not even load. */
export function runInBareEngine(file: string, flags: readonly string[] = ['--jitless']): CryptoReport {
  const checks = join(mkdtempSync(join(tmpdir(), 'bare-')), 'checks.js')
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/measure/channel-crypto-checks.ts'],
    bundle: true,
    format: 'cjs',
    target: 'es2020',
    outfile: checks,
    logLevel: 'silent',
  })
  const command = [...flags, join(ROOT, 'scripts/measure/bare-engine.mjs'), file, checks]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as CryptoReport
}
