// Builds the cloud functions once for all who run them, in a folder named after the sources.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BUILDS } from './build-changed'
import { buildFunctions } from './build-functions'
import { hashOf } from './content-stamp'

const ROOT = resolve(__dirname, '..')
const HOME = join(ROOT, 'dist', 'bundles')
/** A run that began before the sources changed may still be at work on the old ones. */
const KEPT_MS = 3_600_000

/** The folder of the bundles. Nobody writes into it. */
export async function sharedBundles(): Promise<string> {
  const folder = join(HOME, hashOf(ROOT, BUILDS.functions.inputs).slice(0, 16))
  if (existsSync(folder)) return folder
  forgetOld(HOME)
  const draft = `${folder}.${process.pid}-${Date.now()}`
  await buildFunctions({ outDir: draft })
  return putInPlace(draft, folder)
}

/** Complete or not there at all, also when two build at the same moment: the second one's is not needed. */
export function putInPlace(draft: string, folder: string): string {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

export function forgetOld(home: string): void {
  mkdirSync(home, { recursive: true })
  for (const name of readdirSync(home)) {
    const folder = join(home, name)
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > KEPT_MS) rmSync(folder, { recursive: true, force: true })
  }
}
