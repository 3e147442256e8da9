// Sends what a phone keeps as soon as there is a network, again and again until it has arrived.
import { useCallback, useEffect, useState } from 'react'
import { isOffline, onBackOnline } from '../calls/network'

const AGAIN_MS = 15_000

/** `waiting`: how much there is to send, in words that change whenever something was added; empty: nothing. */
export function useSending(waiting: string, send: () => Promise<void>): void {
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((now) => now + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: sent anew when something was marked or a turn came
  useEffect(() => {
    if (waiting === '') return
    if (!isOffline()) void send()
    const timer = setTimeout(again, AGAIN_MS)
    const stop = onBackOnline(again)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [waiting, turn])
}
