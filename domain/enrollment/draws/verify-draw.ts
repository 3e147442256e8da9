// Plays a published draw again, step by step, so that a page can show each while it runs.
import type { DrawFault } from './draw-fault'
import type { DrawFile } from './draw-file'
import type { DrawResult, Outcome } from './draw-result'
import { drawInSteps } from './draw-rounds'
import { canonicalText, fingerprintOf, secretHashOf, seedBytes, seedOf } from './draw-seed'
import { readDrawFile } from './read-draw-file'

export type VerifyStep = 'LIST' | 'SECRET' | 'SEED' | 'RESULT' | 'OWN_ROW'

export type VerifyProgress =
  | { readonly step: VerifyStep; readonly state: 'PASSED' }
  | { readonly step: 'RESULT'; readonly state: 'RUNNING'; readonly done: number; readonly of: number }

export interface VerifyWish {
  /** Published before the public number was known. Without it only the file's own truth is checked. */
  readonly fingerprint?: string | undefined
  /** The number that stands for one's own child. */
  readonly ownNumber?: string | undefined
}

export interface OwnRow {
  readonly row: number
  /** In the drawn order, from 1. */
  readonly place: number
  readonly outcomes: readonly Outcome[]
}

export type Verified =
  | { readonly ok: true; readonly file: DrawFile; readonly own: OwnRow | null }
  | { readonly ok: false; readonly fault: DrawFault }

type Verifying<Given> = Generator<VerifyProgress, Given>

/** Stops at the first fault. Takes no time of its own: whoever shows it decides when the next step runs. */
export function* verifyInSteps(text: string, wish: VerifyWish = {}): Verifying<Verified> {
  const read = readDrawFile(text)
  if (!read.ok) return read
  const { file } = read
  for (const { step, fault } of headSteps(file, wish)) {
    if (fault !== null) return { ok: false, fault }
    yield { step, state: 'PASSED' }
  }
  const difference = yield* compareResult(file)
  if (difference !== null) return { ok: false, fault: difference }
  yield { step: 'RESULT', state: 'PASSED' }
  if (wish.ownNumber === undefined) return { ok: true, file, own: null }
  const own = ownRowOf(file, wish.ownNumber)
  if (own === null) return { ok: false, fault: { code: 'ROW_MISSING' } }
  yield { step: 'OWN_ROW', state: 'PASSED' }
  return { ok: true, file, own }
}

export function verifyDraw(text: string, wish: VerifyWish = {}): Verified {
  const steps = verifyInSteps(text, wish)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

interface HeadStep {
  readonly step: VerifyStep
  readonly fault: DrawFault | null
}

function* headSteps(
  { list, fingerprint, secret, publicNumber, seed }: DrawFile,
  wish: VerifyWish,
): Generator<HeadStep> {
  yield { step: 'LIST', fault: listFault(fingerprintOf(list), fingerprint, wish.fingerprint) }
  const isSecret = secretHashOf(list.drawId, secret) === list.secretHash
  yield { step: 'SECRET', fault: isSecret ? null : { code: 'SECRET_DIFFERS' } }
  const isSeed = seedOf({ fingerprint, secret, publicNumber }) === seed
  yield { step: 'SEED', fault: isSeed ? null : { code: 'SEED_DIFFERS' } }
}

function listFault(computed: string, written: string, published = written): DrawFault | null {
  if (computed !== written) return { code: 'LIST_CHANGED' }
  return written === published ? null : { code: 'OTHER_LIST' }
}

function* compareResult({ list, seed, result }: DrawFile): Verifying<DrawFault | null> {
  const steps = drawInSteps(list, seedBytes(seed))
  let step = steps.next()
  while (!step.done) {
    yield { step: 'RESULT', state: 'RUNNING', done: step.value.done, of: step.value.of }
    step = steps.next()
  }
  return firstDifference(step.value, result)
}

function firstDifference(computed: DrawResult, written: DrawResult): DrawFault | null {
  const place = firstUnlike(computed.order, written.order)
  if (place !== null) return { code: 'RESULT_DIFFERS', row: computed.order[place] ?? place + 1, part: 'ORDER' }
  const row = firstUnlike(computed.rows, written.rows)
  if (row !== null) return { code: 'RESULT_DIFFERS', row: row + 1, part: 'WISHES' }
  const at = firstUnlike(computed.waiting, written.waiting)
  if (at === null) return null
  const [mine, theirs] = [computed.waiting[at]?.rows ?? [], written.waiting[at]?.rows ?? []]
  return { code: 'RESULT_DIFFERS', row: mine[firstUnlike(mine, theirs) ?? 0] ?? 1, part: 'WAITING' }
}

function firstUnlike(one: readonly unknown[], other: readonly unknown[]): number | null {
  const longer = one.length > other.length ? one : other
  const at = longer.findIndex((_, index) => canonicalText(one[index]) !== canonicalText(other[index]))
  return at < 0 ? null : at
}

function ownRowOf({ list, result }: DrawFile, number: string): OwnRow | null {
  const at = list.rows.findIndex((row) => row.number === number)
  if (at < 0) return null
  return { row: at + 1, place: result.order.indexOf(at + 1) + 1, outcomes: result.rows[at] ?? [] }
}
