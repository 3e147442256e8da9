// "Now" on a screen: the answer's own time plus the time since it came, never the device's date.
import { useEffect, useState } from 'react'

const EVERY = 30_000

export function useAnswerClock(now: number, savedAt: number | undefined): number {
  const [passed, setPassed] = useState(() => sinceThen(savedAt))
  useEffect(() => {
    setPassed(sinceThen(savedAt))
    const timer = setInterval(() => setPassed(sinceThen(savedAt)), EVERY)
    return () => clearInterval(timer)
  }, [savedAt])
  return now + passed
}

function sinceThen(savedAt: number | undefined): number {
  return savedAt === undefined ? 0 : Math.max(0, Date.now() - savedAt)
}
