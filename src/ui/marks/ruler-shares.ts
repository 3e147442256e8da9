// Divides a ruler of minutes: each part's share of its width, where the limit stands, what is over.

export interface RulerPart {
  readonly name: string
  readonly minutes: number
  readonly tone: RulerTone
}

/** Three greens for the three large subjects, a plain one for all others. */
export type RulerTone = 'first' | 'second' | 'third' | 'other'

export interface RulerShares {
  readonly total: number
  /** Minutes at the ruler's right end. */
  readonly end: number
  readonly over: number
  /** In percent of the ruler's width; what lies beyond the limit is not in them. */
  readonly parts: readonly { readonly name: string; readonly tone: RulerTone; readonly width: number }[]
  readonly overWidth: number
  readonly limitAt: number
}

const STEP = 20

/** `beyond`: the ruler goes on for a third past the limit; else it ends there, unless more is on it. */
export function divideRuler(parts: readonly RulerPart[], limit: number, beyond: boolean): RulerShares {
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  const end = Math.max(endOf(limit, beyond), total > limit ? roundUp(total) : 0)
  let before = 0
  const shares = parts.flatMap(({ name, tone, minutes }) => {
    const from = Math.min(before, limit)
    before += minutes
    const within = Math.min(before, limit) - from
    return within > 0 ? [{ name, tone, width: percent(within, end) }] : []
  })
  const over = Math.max(0, total - limit)
  return { total, end, over, parts: shares, overWidth: percent(over, end), limitAt: percent(limit, end) }
}

function endOf(limit: number, beyond: boolean): number {
  if (limit <= 0) return STEP
  return beyond ? roundUp((limit * 4) / 3) : limit
}

function roundUp(minutes: number): number {
  return Math.ceil(minutes / STEP) * STEP
}

function percent(minutes: number, end: number): number {
  return Math.round((minutes / end) * 10_000) / 100
}
