// Counts the seconds down to a moment of the device's clock.
import { useEffect, useState } from 'react'

/** 0 when the moment is over. */
export function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(() => Date.now())
  const waits = until > now
  useEffect(() => {
    setNow(Date.now())
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return waits ? Math.ceil((until - now) / 1_000) : 0
}
