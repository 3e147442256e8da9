// Lists a grade's pupils, with the groups each is in, for who puts groups together.
import type { Pupil } from '@domain/identity/pupils/pupil'
import { ok } from '@domain/values/result'
import { readPresentPupils } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { readGroupsOfSchool } from '../collections/teaching-groups'

/** More than a grade has. */
const MOST_PUPILS = 1_000

export const getGroupPupils = handle('homework.getGroupPupils', {
  locate: ({ input }) => ({ subject: { kind: 'school', schoolId: input.schoolId }, found: null }),
  run: async ({ input: { schoolId, grade }, now }) => {
    const [pupils, groups] = await Promise.all([
      readPresentPupils<Pupil>({ schoolId, grade }, { after: '', limit: MOST_PUPILS }, []),
      readGroupsOfSchool(schoolId),
    ])
    const groupIdsOf = (pupilId: string) =>
      groups.filter(({ members }) => members.some((member) => member.pupilId === pupilId)).map(({ _id }) => _id)
    return ok({
      now,
      pupils: pupils.map(({ _id: pupilId, name, homeroomId, homeroomName }) => ({
        pupilId,
        name,
        homeroomId,
        homeroomName,
        groupIds: groupIdsOf(pupilId),
      })),
    })
  },
})
