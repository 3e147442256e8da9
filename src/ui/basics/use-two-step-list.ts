// Draws a long list in two steps: one screen at once, the rest right after.
// WeChat sends a page's first drawing in one message, so it must stay small.
import { useEffect, useState } from 'react'

/** More than a screen at 375×812 shows. */
const FIRST = 6
/** Late enough for the first drawing to have left (milliseconds). */
const SOON = 50

export function useTwoStepList<Item>(items: readonly Item[], first = FIRST): readonly Item[] {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), SOON)
    return () => clearTimeout(timer)
  }, [])
  return drawn ? items : items.slice(0, first)
}
