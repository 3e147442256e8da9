// Owns which of several schools the person looks at, until the app is closed.
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
