// Counts, for the tab bar, the items of tonight that nobody of the family has acknowledged.
import { useTabMarks } from '@src/ui/layout/tab-marks'
import { useEffect } from 'react'
import type { Tonight } from './answers'

export function useUnseenMark(answer: Tonight | undefined): void {
  const set = useTabMarks((marks) => marks.set)
  const unseen = answer?.children.flatMap(({ tonight }) => tonight.items.filter(({ seen }) => seen === null)).length
  useEffect(() => {
    if (unseen !== undefined) set(unseen)
  }, [unseen, set])
}
