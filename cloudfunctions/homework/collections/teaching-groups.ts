// The collection teachingGroups: its documents, its indexes, and every read and write of it.
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import { pupilsIn } from '../../identity/collections/pupils'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { teachingGroupsFates } from './fates/teaching-groups-fates'

export const teachingGroups = defineCollection<TeachingGroup>({
  name: 'teachingGroups',
  fates: teachingGroupsFates,
  indexes: [
    index('school', ['schoolId', '_id']),
    index('homeroom', ['homeroomIds']),
    index('member', ['members.pupilId']),
  ],
})

/** Adds `groups` to homerooms: those in which some of its pupils are. */
export const groupsOfHomeroom = joinStage({
  from: teachingGroups.name,
  as: 'groups',
  local: '$schoolId',
  foreign: 'schoolId',
})

export async function readTeachingGroup(groupId: string): Promise<TeachingGroup | null> {
  const [group] = await teachingGroups.find({ _id: groupId }, { limit: 1 })
  return group ?? null
}

/** More than a school's subjects have levels. */
const MOST_GROUPS = 400

export function readGroupsOfSchool(schoolId: string): Promise<readonly TeachingGroup[]> {
  return teachingGroups.find({ schoolId }, { limit: MOST_GROUPS })
}

/** Adds `groups` to schools, and to each its `pupils` as they are today. */
export const groupsOfSchool: Stage = joinStage({
  from: teachingGroups.name,
  as: 'groups',
  local: '$_id',
  foreign: 'schoolId',
  stages: [{ $sort: { subject: 1, name: 1, _id: 1 } }, { $limit: MOST_GROUPS }, pupilsIn('members.pupilId', '_id')],
})

/** False when it is there already. */
export function insertTeachingGroup(group: TeachingGroup): Promise<boolean> {
  return teachingGroups.insert(group)
}

/** False when it changed since it was read, or is another school's. */
export function writeTeachingGroup({ _id, rev, schoolId, ...group }: TeachingGroup): Promise<boolean> {
  return teachingGroups.updateOne({ _id, rev, schoolId }, { $set: { ...group, rev: rev + 1 } })
}

export async function removeStoredGroup(schoolId: string, groupId: string): Promise<void> {
  await teachingGroups.remove({ _id: groupId, schoolId })
}
