// Draws a long list in two steps: what fits a screen at once, the rest a few at a time after.
//
// WeChat's messages to the page must stay small: the whole content of a step travels in one.
import { useEffect, useState } from 'react'

/** More than a screen at 375×812 shows. */
const FIRST = 6
/** Late enough for the drawing before to have left (milliseconds). */
const SOON = 50
const IS_BROWSER = process.env.TARO_ENV === 'h5'

interface Steps {
  readonly first?: number
  /** How many follow at a time in WeChat; without it, and in a browser, all the rest at once: nothing moves twice. */
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
    const timer = setTimeout(() => setDrawn(IS_BROWSER ? items.length : drawn + step), SOON)
    return () => clearTimeout(timer)
  }, [isDone, drawn, step, items.length])
  return isDone ? items : items.slice(0, drawn)
}
