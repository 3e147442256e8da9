// Which of a person's schools is shown, until the app closes.
import { create } from 'zustand'

interface CurrentSchool {
  /** Null until one is chosen. */
  readonly schoolId: string | null
  readonly set: (schoolId: string | null) => void
}

export const useCurrentSchool = create<CurrentSchool>((update) => ({
  schoolId: null,
  set: (schoolId) => update({ schoolId }),
}))
