// Reads what was typed into a school's search: words, the end of a phone's number, a bill's number.

export interface Searched {
  /** For names, titles and numbers: a pattern that finds the words as they stand. */
  readonly pattern: string
  /** The last four digits of a phone; null where the text is no such thing. */
  readonly phoneTail: string | null
  /** The child of a bill's number, which ends in the child's id; null where the text is no bill's number. */
  readonly pupilId: string | null
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g
const PHONE_TAIL = /^(?:1\d{6})?(\d{4})$/
/** Three parts: the school, the term, the child. */
const BILL_NUMBER = /^[^:\s]+:[^:\s]+:([^:\s]+)$/

/** Null where nothing is left to search for. */
export function searchedText(typed: string): Searched | null {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '') return null
  return {
    pattern: text.replace(SPECIAL, '\\$&'),
    phoneTail: PHONE_TAIL.exec(text)?.[1] ?? null,
    pupilId: BILL_NUMBER.exec(text)?.[1] ?? null,
  }
}
