// Owns writing through an action: one at a time, so that a double tap is one request.
import type { ActionInput, ActionName } from '@domain/registry'
import { useRef, useState } from 'react'
import type { CallAnswer } from './call-error'
import { call } from './client'
import { refreshAnswers } from './use-action'

export interface Write<Name extends ActionName> {
  readonly busy: boolean
  /** Repeated while one is on its way, it answers with that one's answer. */
  readonly run: (input: ActionInput<Name>) => Promise<CallAnswer<Name>>
}

export function useWrite<Name extends ActionName>(name: Name): Write<Name> {
  const underway = useRef<Promise<CallAnswer<Name>> | null>(null)
  const [busy, setBusy] = useState(false)
  const write = async (input: ActionInput<Name>) => {
    setBusy(true)
    try {
      const answer = await call(name, input)
      // Also after a failure: an answer that got lost may have been a success.
      await refreshAnswers()
      return answer
    } finally {
      underway.current = null
      setBusy(false)
    }
  }
  return {
    busy,
    run: (input) => {
      underway.current ??= write(input)
      return underway.current
    },
  }
}
