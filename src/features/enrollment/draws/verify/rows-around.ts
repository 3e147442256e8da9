// Picks the rows around one's own in the drawn order, with what became of each one's best wish.

import type { DrawFile } from '@domain/enrollment/draws/draw-file'
import { isWaiting } from '@domain/enrollment/draws/draw-rounds'

export interface ShownRow {
  /** In the drawn order, from 1. */
  readonly place: number
  readonly number: string
  readonly got: number
  /** Courses it waits for. */
  readonly waits: number
  readonly isOwn: boolean
}

const BEFORE = 2
const SHOWN = 5

export function rowsAround({ list, result }: DrawFile, ownNumber: string): readonly ShownRow[] {
  const numberAt = (row: number) => list.rows[row - 1]?.number ?? ''
  const at = result.order.findIndex((row) => numberAt(row) === ownNumber)
  const first = Math.max(0, Math.min(at - BEFORE, result.order.length - SHOWN))
  return result.order.slice(first, first + SHOWN).map((row, index) => {
    const outcomes = result.rows[row - 1] ?? []
    const number = numberAt(row)
    return {
      place: first + index + 1,
      number,
      got: outcomes.filter(({ code }) => code === 'GOT').length,
      waits: outcomes.filter(isWaiting).length,
      isOwn: number === ownNumber,
    }
  })
}

export function sayRow({ got, waits }: ShownRow): string {
  const parts = [got > 0 ? `中 ${got} 门` : '', waits > 0 ? `候补 ${waits} 门` : ''].filter((part) => part !== '')
  return parts.length === 0 ? '没中' : parts.join('，')
}
