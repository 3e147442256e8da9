// The reasons why no answer arrived, and how long to wait for one.
import type { TransportError } from './call-error'

/** Long enough for a cold start of a function, short enough to offer a retry. */
export const TIMEOUT_MS = 15_000

export class TransportFailure extends Error {
  readonly code: TransportError['code']

  constructor(code: TransportError['code']) {
    super(code)
    this.code = code
  }
}
