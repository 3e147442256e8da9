// Gives a run of tests one temporary folder, and removes it with all that tests left there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Before the first test. The variable reaches jest's workers, and every process that tests start. */
export default function enterTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'fangxuehou-'))
  process.env.TMPDIR = folder
  // Also where somebody ends the run in the middle.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}
