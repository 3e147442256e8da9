// Which rows are drawn, and where the keyboard stands: arrows, space, enter and Esc.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { DeskTableProps } from './desk-table-props'
import { usePrinting } from './use-printing'

const HEIGHT = 40
const TALL = 44
/** Above and below what is seen. With the highest window there are fewer than 60 in the document. */
const AROUND = 8
const PAGE = 10

export interface DrawnRow {
  readonly index: number
  readonly id: string
}

export interface DeskRows {
  readonly scroller: RefObject<HTMLDivElement>
  readonly drawn: readonly DrawnRow[]
  /** Heights of what is not drawn. */
  readonly above: number
  readonly below: number
  /** The row that Tab comes to. */
  readonly at: number
  readonly onFocus: (index: number) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function useDeskRows<Row extends object>(props: DeskTableProps<Row>): DeskRows {
  const { of, tall = false, openId = null } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const goes = useRef(false)
  const count = of.ids.length
  const here = Math.min(at, Math.max(0, count - 1))
  const printing = usePrinting()
  const view = useRowsInView(scroller, { count, here, tall })
  useEffect(() => {
    if (!goes.current) return
    goes.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-row="${here}"]`)?.focus({ preventScroll: true })
  })
  const go = (index: number) => {
    const next = Math.min(count - 1, Math.max(0, index))
    goes.current = true
    setAt(next)
    view.scrollToIndex(next, { align: 'auto' })
    const row = of.shown[next]
    if (openId !== null && row !== undefined) props.onOpen?.(row)
  }
  const items = view.getVirtualItems()
  const drawn = printing
    ? of.ids.map((id, index) => ({ id, index }))
    : items.map(({ index }) => ({ index, id: of.ids[index] ?? '' }))
  return {
    scroller,
    drawn,
    above: printing ? 0 : (items[0]?.start ?? 0),
    below: printing ? 0 : view.getTotalSize() - (items.at(-1)?.end ?? 0),
    at: here,
    onFocus: setAt,
    onKey: (event) => pressKey(event, { props, here, go }),
  }
}

interface CountedRows {
  readonly count: number
  readonly here: number
  readonly tall: boolean
}

function useRowsInView(scroller: RefObject<HTMLDivElement>, { count, here, tall }: CountedRows) {
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => (tall ? TALL : HEIGHT),
    overscan: AROUND,
    // The row with the keyboard stays in the document when it is scrolled away.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      return count === 0 || indexes.includes(here) ? indexes : [...indexes, here].sort((one, other) => one - other)
    },
  })
}

interface Pressed<Row extends object> {
  readonly props: DeskTableProps<Row>
  readonly here: number
  readonly go: (index: number) => void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

function pressKey<Row extends object>(event: KeyboardEvent, { props, here, go }: Pressed<Row>): void {
  const { of, bulk, onOpen, onClose, openId = null } = props
  const [row, id] = [of.shown[here], of.ids[here]]
  if (row === undefined || id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const step = STEPS[event.key]
  if (step !== undefined) go(here + step)
  else if (event.key === 'Enter') onOpen?.(row)
  else if (event.key === ' ' && bulk !== undefined) of.table.getRow(id).toggleSelected()
  else if (event.key === 'Escape' && openId !== null) onClose?.()
  else if (event.key === 'Escape') of.untick()
  else return
  event.preventDefault()
}
