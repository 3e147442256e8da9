// Sends a write over a bad connection: refused at once offline, resent when its answer was lost.
// Resending is safe: the input stays the same, and the functions answer the second request like the first.
import type { ActionInput, ActionName } from '@domain/registry'
import type { CallAnswer } from '../failures/call-error'
import type { StopSignal } from '../failures/stop-signal'
import { call } from './client'
import { isOffline, onBackOnline } from './network'

const FIRST_PAUSE_MS = 2_000
/** Attempts while the device still reports a network; after these the person decides. */
const TRIES = 4

export interface Sending {
  /** The answer got lost; the same is asked again as soon as it can be. */
  readonly onLost: () => void
  /** Given when the person does not want to wait. */
  readonly signal: StopSignal
}

interface Write<Name extends ActionName> {
  readonly name: Name
  readonly input: ActionInput<Name>
}

export async function sendWrite<Name extends ActionName>(
  { name, input }: Write<Name>,
  { onLost, signal }: Sending,
): Promise<CallAnswer<Name>> {
  if (isOffline()) return { ok: false, error: { code: 'OFFLINE' } }
  for (let tried = 1; ; tried += 1) {
    const answer = await call(name, input)
    if (!isLost(answer) || tried >= TRIES || signal.stopped()) return answer
    onLost()
    await untilWorthAsking(FIRST_PAUSE_MS * 2 ** (tried - 1), signal)
    if (signal.stopped()) return answer
  }
}

function isLost<Name extends ActionName>(answer: CallAnswer<Name>): boolean {
  return !answer.ok && (answer.error.code === 'OFFLINE' || answer.error.code === 'TIMEOUT')
}

/** After a pause, or without a network however long it takes to return. */
function untilWorthAsking(pause: number, signal: StopSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      stopListening()
      stopWaiting()
      resolve()
    }
    const timer = setTimeout(() => {
      if (!isOffline()) done()
    }, pause)
    const stopListening = onBackOnline(done)
    const stopWaiting = signal.onStop(done)
  })
}
