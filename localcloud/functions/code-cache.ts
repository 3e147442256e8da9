// Keeps what V8 compiled of a bundle, so that the next process need not compile it again.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** V8 compares only the length of the source and its own version and flags: whose bytes these are is checked here. */
const HASH_BYTES = 32

/** The value of the expression `source`; `file` names it in stack traces. */
export function runCached(source: string, file: string): unknown {
  const hash = createHash('sha256').update(source).digest()
  const cachedData = readCode(file, hash)
  const script = new Script(source, { filename: file, cachedData })
  const value: unknown = script.runInThisContext()
  if (cachedData === undefined || script.cachedDataRejected === true) pending.set(file, { script, hash })
  return value
}

const pending = new Map<string, { readonly script: Script; readonly hash: Buffer }>()

/** Once the bundle has run: V8 compiles a function when it is first called, and only then can it be kept. */
export function keepCode(file: string): void {
  const kept = pending.get(file)
  if (kept === undefined) return
  pending.delete(file)
  const place = placeOf(file)
  const draft = `${place}.${process.pid}-${Date.now()}`
  try {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(draft, Buffer.concat([kept.hash, kept.script.createCachedData()]))
    renameSync(draft, place)
  } catch (error) {
    console.error(`[localcloud] ${file}: its compiled code cannot be kept:`, error)
  }
}

function readCode(file: string, hash: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(placeOf(file))
    return hash.equals(kept.subarray(0, HASH_BYTES)) ? kept.subarray(HASH_BYTES) : undefined
  } catch {
    return undefined
  }
}

/** Beside the functions' folders, not in one: those are what is deployed. */
function placeOf(file: string): string {
  const folder = dirname(file)
  return join(dirname(folder), '.compiled', `${basename(folder)}.v8`)
}
