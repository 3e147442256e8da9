// Counts a school's pupils on the census date: those who left later count, later joiners do not.
import type { Pupil } from '../../identity/pupils/pupil'
import { type SchoolDate, schoolDate } from '../../values/school-date'

/** Pupils with the same first and last day; `relieved`: how many have a waiver on the census date. */
export interface PupilGroup extends Pick<Pupil, 'joinedOn' | 'leftOn'> {
  readonly pupils: number
  readonly relieved: number
}

export interface Heads {
  readonly enrolled: number
  readonly hardship: number
}

/** A school whose first roster came after the day is counted as that roster says: nobody was known before. */
export function countHeads(groups: readonly PupilGroup[], censusDate: SchoolDate): Heads {
  const day = countingDay(groups, censusDate)
  const here = groups.filter(
    ({ joinedOn, leftOn }) => (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn > day),
  )
  const sum = (field: 'pupils' | 'relieved') => here.reduce((total, group) => total + group[field], 0)
  return { enrolled: sum('pupils'), hardship: sum('relieved') }
}

function countingDay(groups: readonly PupilGroup[], censusDate: SchoolDate): SchoolDate {
  const isKnown = groups.some(({ joinedOn }) => joinedOn === null)
  const [first] = groups.flatMap(({ joinedOn }) => joinedOn ?? []).sort()
  return isKnown || first === undefined || first < censusDate ? censusDate : first
}

/** `day` is `MM-DD`, the same every year. */
export function censusDateOf(year: number, day: string): SchoolDate {
  return schoolDate(`${year}-${day}`)
}
