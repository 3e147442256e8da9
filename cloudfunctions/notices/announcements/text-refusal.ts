// Refuses a text to families that holds pupils' marks or asks for what it may not.
import { findMarks } from '@domain/homework/exams/find-marks'
import { type UnfitKind, unfitWords } from '@domain/notices/announcements/unfit-words'

export type TextRefusal =
  | { readonly code: 'TEXT_HAS_MARKS' }
  | { readonly code: 'TEXT_UNFIT'; readonly kind: UnfitKind; readonly words: string }

export function textRefusal(text: string): TextRefusal | null {
  if (findMarks(text) !== null) return { code: 'TEXT_HAS_MARKS' }
  const unfit = unfitWords(text)
  return unfit === null ? null : { code: 'TEXT_UNFIT', ...unfit }
}
