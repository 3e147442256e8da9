// What a draw gives: the drawn order, one reason a wish, and who waits for which course.

export type Limit = 'A_WEEK' | 'A_TERM'

/** What stands in the way of a brother or sister whose wish is tied to this one. */
export type TogetherCause = 'SEATS' | 'OTHER_CLASHES' | 'OTHER_LIMIT'

export type Outcome =
  | { readonly code: 'GOT'; readonly turn: number }
  | { readonly code: 'FULL_BEFORE_TURN'; readonly turn: number }
  /** With a course that the child got. */
  | { readonly code: 'CLASHES_WITH'; readonly courseId: string }
  | { readonly code: 'LIMIT_REACHED'; readonly limit: Limit }
  | { readonly code: 'TOGETHER_NOT_POSSIBLE'; readonly because: TogetherCause; readonly turn: number }

export interface Waiting {
  readonly courseId: string
  /** Rows in drawn order. */
  readonly rows: readonly number[]
}

/** Rows are counted from 1 in the order of the sorted list. */
export interface DrawResult {
  readonly order: readonly number[]
  /** Of each row, an outcome a wish. */
  readonly rows: readonly (readonly Outcome[])[]
  /** Courses for which somebody waits. */
  readonly waiting: readonly Waiting[]
}
