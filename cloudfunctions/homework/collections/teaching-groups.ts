// The collection teachingGroups: its documents, its indexes, and every read and write of it.
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import { defineCollection, index } from '../../runtime/collection'
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
