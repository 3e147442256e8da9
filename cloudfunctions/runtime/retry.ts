// Decides which database failures to retry, how long to wait, and when to give up.

/** The database did not answer in the attempts allowed. Every write here is safe to repeat, so the caller may ask again. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy'
}

const ATTEMPTS = 9
const FIRST_WAIT_MS = 8
const LONGEST_WAIT_MS = 400

const CONFLICT = /^DATABASE_TRANSACTION_CONFLICT$/
/** The connection broke before the answer came: whether the write happened is unknown. */
const CONNECTION_LOST =
  /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$/

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}

export function isDuplicateKey(error: unknown): boolean {
  return codeOf(error) === 'DATABASE_DUPLICATE_WRITE' || messageOf(error).includes('E11000')
}

export function isTransient(error: unknown): boolean {
  const code = codeOf(error)
  return CONFLICT.test(code) || CONNECTION_LOST.test(code) || messageOf(error).includes('socket hang up')
}

// Not p-retry: it waits between one and two steps, never less, gives up with the last error, and takes a value of null
// for an answer.

/** Full jitter, so that callers that collided once do not retry in step. */
export function waitBefore(attempt: number): Promise<void> {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * ceiling))
}

/** Runs `call` again after conflicts and lost connections. `call` must be safe to repeat. */
export async function withRetry<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      if (!isTransient(error)) throw error
    }
    await waitBefore(attempt)
  }
  throw new DatabaseBusy(`no answer in ${ATTEMPTS} attempts`)
}

/** Repeats `step` until it gives a value, for compare-and-set loops; null means "someone was faster, look again". */
export async function untilSettled<T>(step: () => Promise<T | null>, attempts = ATTEMPTS): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const value = await step()
    if (value !== null) return value
    await waitBefore(attempt)
  }
  throw new DatabaseBusy(`not settled in ${attempts} attempts`)
}
