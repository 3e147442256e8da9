// Lists a school's groups taught across classes, with how many of each have moved since.
import { movedMembers } from '@domain/homework/groups/check-group'
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { homeroomsOfSchool } from '../../identity/collections/homerooms'
import { readSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { groupsOfSchool } from '../collections/teaching-groups'

type Row = School & {
  readonly homerooms: readonly Homeroom[]
  readonly groups: readonly (TeachingGroup & { readonly pupils: readonly Pupil[] })[]
}

export const listTeachingGroups = handle('homework.listTeachingGroups', {
  locate: async ({ input }) => {
    const [found] = await readSchools<Row>([input.schoolId], [homeroomsOfSchool, groupsOfSchool])
    return found === undefined ? null : { subject: { kind: 'school', schoolId: found._id }, found }
  },
  run: async ({ found: { grades, homerooms, groups }, now, today }) => {
    const nameOf = (homeroomId: string) => homerooms.find(({ _id }) => _id === homeroomId)
    return ok({
      now,
      grades: [...grades],
      groups: groups.map((group) => {
        const rooms = group.homeroomIds.flatMap((homeroomId) => nameOf(homeroomId) ?? [])
        return {
          groupId: group._id,
          rev: group.rev,
          name: group.name,
          subject: group.subject,
          grade: rooms[0]?.grade ?? null,
          homerooms: rooms.map(({ name }) => name),
          pupils: group.members.length,
          moved: movedMembers(group, group.pupils, today),
        }
      }),
    })
  },
})
