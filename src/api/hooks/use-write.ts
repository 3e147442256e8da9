// Writes through an action, one request at a time, so a double tap counts once; resends lost ones.
import type { ActionInput, ActionName } from '@domain/registry'
import { useEffect, useRef, useState } from 'react'
import { sendWrite } from '../calls/send-write'
import type { CallAnswer } from '../failures/call-error'
import { createStop, type Stop } from '../failures/stop-signal'
import { refreshAnswers } from './use-action'

/** `lost`: sent, but no answer came, so it is being resent. */
export type WriteState = 'idle' | 'sending' | 'lost'

export interface Write<Name extends ActionName> {
  readonly state: WriteState
  /** Called while a request is under way, it returns that request's answer. */
  readonly run: (input: ActionInput<Name>) => Promise<CallAnswer<Name>>
  /** Waits no longer for a lost answer. */
  readonly giveUp: () => void
}

export function useWrite<Name extends ActionName>(name: Name): Write<Name> {
  const underway = useRef<Promise<CallAnswer<Name>> | null>(null)
  const stop = useRef<Stop | null>(null)
  const [state, setState] = useState<WriteState>('idle')
  useEffect(() => () => stop.current?.stop(), [])
  const write = async (input: ActionInput<Name>) => {
    setState('sending')
    const sending = createStop()
    stop.current = sending
    try {
      const answer = await sendWrite({ name, input }, { onLost: () => setState('lost'), signal: sending })
      // Also after a failure: an answer that got lost may have been a success.
      await refreshAnswers()
      return answer
    } finally {
      underway.current = null
      setState('idle')
    }
  }
  return {
    state,
    run: (input) => {
      underway.current ??= write(input)
      return underway.current
    },
    giveUp: () => stop.current?.stop(),
  }
}
