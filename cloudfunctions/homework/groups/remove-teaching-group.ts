// Takes a group away; what was set for it stays for whom it was set.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readTeachingGroup, removeStoredGroup } from '../collections/teaching-groups'
import { tellGroupTeachers } from './tell-group-teachers'

export const removeTeachingGroup = handle('homework.removeTeachingGroup', {
  locate: ({ input }) => ({ subject: { kind: 'school', schoolId: input.schoolId }, found: null }),
  run: async ({ input: { schoolId, groupId }, now, today }) => {
    const group = await readTeachingGroup(groupId)
    if (group === null || group.schoolId !== schoolId) return ok({})
    await removeStoredGroup(schoolId, groupId)
    await tellGroupTeachers([group], { now, today })
    return ok({})
  },
})
