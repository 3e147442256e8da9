// Says what is wrong with a group taught across classes: who cannot be in it, or its name.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'
import type { TeachingGroup } from '../items/teaching-group'

export const GROUP_FAULTS = ['NOT_HERE', 'MIXED_GRADES', 'IN_ANOTHER', 'NAME_TAKEN'] as const
export type GroupFault = (typeof GROUP_FAULTS)[number]

/** More classes than one grade has, and than one item may be for. */
export const MOST_GROUP_CLASSES = 12

export interface GroupPupil {
  readonly _id: string
  readonly schoolId: string
  readonly homeroomId: string
  readonly grade: number
  readonly leftOn: SchoolDate | null
}

export interface GroupToCheck {
  /** Null: a new one. */
  readonly groupId: string | null
  readonly schoolId: string
  readonly subject: SchoolSubject
  readonly name: string
  readonly pupilIds: readonly string[]
}

/**
 * A child is in one group of a subject at most: of two its evening would count both. Null: it may be kept. `pupils`: those
 * that were found; `others`: the school's groups.
 */
export function groupFault(
  group: GroupToCheck,
  { pupils, others, today }: Known,
): { readonly fault: GroupFault; readonly pupilId: string | null } | null {
  const missing = group.pupilIds.find((pupilId) => !isHere(pupilId, group.schoolId, { pupils, others, today }))
  if (missing !== undefined) return { fault: 'NOT_HERE', pupilId: missing }
  const [grade] = pupils.map((pupil) => pupil.grade)
  const odd = pupils.find((pupil) => pupil.grade !== grade)
  if (odd !== undefined) return { fault: 'MIXED_GRADES', pupilId: odd._id }
  const same = others.filter(({ _id, subject }) => _id !== group.groupId && subject === group.subject)
  const taken = group.pupilIds.find((id) => same.some(({ members }) => members.some(({ pupilId }) => pupilId === id)))
  if (taken !== undefined) return { fault: 'IN_ANOTHER', pupilId: taken }
  return same.some(({ name }) => name === group.name) ? { fault: 'NAME_TAKEN', pupilId: null } : null
}

export interface Known {
  readonly pupils: readonly GroupPupil[]
  readonly others: readonly TeachingGroup[]
  readonly today: SchoolDate
}

function isHere(pupilId: string, schoolId: string, { pupils, today }: Known): boolean {
  const pupil = pupils.find(({ _id }) => _id === pupilId)
  return pupil !== undefined && pupil.schoolId === schoolId && !isGone(pupil, today)
}

function isGone({ leftOn }: Pick<GroupPupil, 'leftOn'>, today: SchoolDate): boolean {
  return leftOn !== null && leftOn <= today
}

/** Members whose class is no longer the one they were put in with, or who left: they hear nothing until it is saved anew. */
export function movedMembers(group: TeachingGroup, pupils: readonly GroupPupil[], today: SchoolDate): number {
  const stays = ({ pupilId, homeroomId }: TeachingGroup['members'][number]) =>
    pupils.some((pupil) => pupil._id === pupilId && pupil.homeroomId === homeroomId && !isGone(pupil, today))
  return group.members.filter((member) => !stays(member)).length
}
