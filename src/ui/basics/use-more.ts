// Shows a long list a page at a time: the reader asks for the next.
import { useState } from 'react'

export interface Paged<Item> {
  readonly shown: readonly Item[]
  /** How many the next page brings; 0 at the end. */
  readonly next: number
  readonly showMore: () => void
}

export function useMore<Item>(items: readonly Item[], size: number): Paged<Item> {
  const [pages, setPages] = useState(1)
  const shown = items.slice(0, pages * size)
  return { shown, next: Math.min(size, items.length - shown.length), showMore: () => setPages(pages + 1) }
}
