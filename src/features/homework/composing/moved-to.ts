// The same homework for another evening: due as usual there, unless it was due later anyway.

import type { WrittenHomework } from '../items/written-homework'
import { usualDue } from './due-choices'

export function movedTo(written: WrittenHomework, date: string, dates: readonly string[]): WrittenHomework {
  const due = written.dueOn > date ? { dueOn: written.dueOn, dueAt: written.dueAt } : usualDue(date, dates)
  return { ...written, date, ...due }
}
