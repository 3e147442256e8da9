// Small numbers on the tab bar, kept by whoever last read what they count.
import { create } from 'zustand'

interface TabMarks {
  /** Items of tonight's homework that nobody of the family has acknowledged. */
  readonly homework: number
  readonly set: (homework: number) => void
}

export const useTabMarks = create<TabMarks>((update) => ({
  homework: 0,
  set: (homework) => update({ homework }),
}))
