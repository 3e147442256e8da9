// Stores a group taught across classes, with each member's class of today, and tells its teachers.
import { groupFault, MOST_GROUP_CLASSES } from '@domain/homework/groups/check-group'
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { readPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { insertTeachingGroup, readGroupsOfSchool, writeTeachingGroup } from '../collections/teaching-groups'
import { tellGroupTeachers } from './tell-group-teachers'

const ID_LENGTH = 24

export const saveTeachingGroup = handle('homework.saveTeachingGroup', {
  locate: ({ input }) => ({ subject: { kind: 'school', schoolId: input.schoolId }, found: null }),
  run: async ({ input, now, today }) => {
    const { schoolId, groupId } = input
    const pupilIds = [...new Set(input.pupilIds)].sort()
    const [pupils, others] = await Promise.all([readPupils<Pupil>(pupilIds, []), readGroupsOfSchool(schoolId)])
    const group = groupFrom(input, pupils)
    // Asked for again after a lost answer: the new one is there by now, and is no other.
    const asked = { ...input, groupId: group._id, pupilIds }
    const refused = groupFault(asked, { pupils, others, today })
    if (refused !== null) {
      const named = pupils.find(({ _id, schoolId: of }) => _id === refused.pupilId && of === schoolId)
      return fail({ code: 'GROUP_REFUSED', fault: refused.fault, pupilName: named?.name ?? null })
    }
    if (group.homeroomIds.length > MOST_GROUP_CLASSES)
      return fail({ code: 'TOO_MANY_CLASSES', most: MOST_GROUP_CLASSES })
    if (groupId === null) await insertTeachingGroup(group)
    else if (!(await writeTeachingGroup(group))) {
      const stored = others.find(({ _id }) => _id === groupId)
      if (stored === undefined || !isSame(stored, group)) return fail({ code: 'GROUP_CHANGED' })
    }
    const before = others.find(({ _id }) => _id === group._id)
    const teachers = await tellGroupTeachers([group, ...(before === undefined ? [] : [before])], { now, today })
    return ok({ groupId: group._id, teachers })
  },
})

function groupFrom(
  { schoolId, groupId, rev, subject, name, requestKey }: ActionInput<'homework.saveTeachingGroup'>,
  pupils: readonly Pupil[],
): TeachingGroup {
  const members = pupils
    .map(({ _id: pupilId, homeroomId }) => ({ pupilId, homeroomId }))
    .sort((one, other) => (one.pupilId < other.pupilId ? -1 : 1))
  return {
    _id: groupId ?? idFromRequestKey(['group', schoolId, requestKey], ID_LENGTH),
    schoolId,
    subject,
    name,
    homeroomIds: [...new Set(members.map(({ homeroomId }) => homeroomId))].sort(),
    members,
    rev: groupId === null ? 1 : rev,
  }
}

/** A repeated save finds what it wrote itself. */
function isSame(stored: TeachingGroup, { name, subject, members }: TeachingGroup): boolean {
  return JSON.stringify([stored.name, stored.subject, stored.members]) === JSON.stringify([name, subject, members])
}
