// Who is asked next for a seat: those drawn, in drawn order, then late entries as they came.
import type { DrawResult } from './draw-result'

export interface LateEntry {
  readonly enrollmentId: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export type Waiter = { readonly row: number } | { readonly enrollmentId: string }

export function waitingOrder(
  { waiting }: Pick<DrawResult, 'waiting'>,
  courseId: string,
  late: readonly LateEntry[],
): readonly Waiter[] {
  const drawn = waiting.find((one) => one.courseId === courseId)?.rows ?? []
  const later = [...late].sort((a, b) => a.at - b.at || (a.enrollmentId < b.enrollmentId ? -1 : 1))
  return [...drawn.map((row) => ({ row })), ...later.map(({ enrollmentId }) => ({ enrollmentId }))]
}
