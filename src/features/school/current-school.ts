// Owns which of several schools the person looks at, until the app is closed.
import { create } from 'zustand'

interface CurrentSchool {
  readonly schoolId: string | null
  readonly set: (schoolId: string) => void
}

export const useCurrentSchool = create<CurrentSchool>((update) => ({
  schoolId: null,
  set: (schoolId) => update({ schoolId }),
}))
