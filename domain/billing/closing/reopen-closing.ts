// Decides whether a closing may be taken back: before families have seen it, by a second person.
import type { TermClosing } from './closing-record'

export type NotReopened = 'PUBLISHED_ALREADY' | 'SECOND_PERSON_NEEDED'

/** Null: it may. What families have read stays as it was published; what was wrong is put right in the next term. */
export function whyNotReopened(
  { publishedAt, closedBy }: Pick<TermClosing, 'publishedAt' | 'closedBy'>,
  by: string,
): NotReopened | null {
  if (publishedAt !== null) return 'PUBLISHED_ALREADY'
  return closedBy === by ? 'SECOND_PERSON_NEEDED' : null
}
