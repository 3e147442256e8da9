// Polls while a page is visible, one request at a time.
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { delayAfter, type PollOutcome, SOONEST_MS } from './poll-delay'

export function usePolling(ask: () => Promise<PollOutcome>, enabled: boolean): void {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    if (!enabled || !shown) return
    let delay = SOONEST_MS
    let stopped = false
    let timer = setTimeout(run, delay)
    async function run() {
      delay = delayAfter(delay, await latest.current())
      if (!stopped) timer = setTimeout(run, delay)
    }
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [enabled, shown])
}
