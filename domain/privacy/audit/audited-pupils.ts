// Collects the pupil ids found in a request, its answer and its subject.

/** Children an entry names at most; a request about more leaves several entries. */
export const MOST_PUPILS = 200

/** Distinct, in the order they are met. */
export function pupilIdsIn(...values: readonly unknown[]): readonly string[] {
  const found = new Set<string>()
  for (const value of values) collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'pupilId' && typeof part === 'string') found.add(part)
    else if (key === 'pupilIds' && Array.isArray(part)) addStrings(part, found)
    else collect(part, found)
  }
}

function addStrings(values: readonly unknown[], found: Set<string>): void {
  for (const value of values) if (typeof value === 'string') found.add(value)
}
