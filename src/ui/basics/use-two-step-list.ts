// Draws a long list in steps, so that no message to WeChat's view layer grows too large.
import { useEffect, useState } from 'react'

/** More than a screen at 375×812 shows. */
const FIRST = 6
/** Late enough for the drawing before to have left (milliseconds). */
const SOON = 50

interface Steps {
  readonly first?: number
  /** How many follow at a time; without it all the rest at once. */
  readonly step?: number
}

export function useTwoStepList<Item>(
  items: readonly Item[],
  { first = FIRST, step = Number.POSITIVE_INFINITY }: Steps = {},
): readonly Item[] {
  const [drawn, setDrawn] = useState(first)
  const isDone = drawn >= items.length
  useEffect(() => {
    if (isDone) return
    const timer = setTimeout(() => setDrawn(drawn + step), SOON)
    return () => clearTimeout(timer)
  }, [isDone, drawn, step])
  return isDone ? items : items.slice(0, drawn)
}
