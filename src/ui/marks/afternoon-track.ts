// Places times of an afternoon on a line laid flat, in percent of its length.

/** `HH:mm` to minutes. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

export interface Span {
  readonly from: string
  readonly until: string
}

/** The whole line: from the earliest beginning to the latest end; an ordinary afternoon when there is nothing. */
export function trackOf(spans: readonly Span[]): Span {
  const from = spans.map((span) => span.from).sort()[0] ?? '15:40'
  const until =
    spans
      .map((span) => span.until)
      .sort()
      .at(-1) ?? '18:00'
  return { from, until }
}

export function placeOn(track: Span, { from, until }: Span): { readonly left: string; readonly width: string } {
  const [start, length] = [minutesOf(track.from), Math.max(1, minutesOf(track.until) - minutesOf(track.from))]
  const percent = (minutes: number) => `${((minutes / length) * 100).toFixed(1)}%`
  return { left: percent(minutesOf(from) - start), width: percent(minutesOf(until) - minutesOf(from)) }
}
