// Lists the pupils of a class, or finds pupils of the school by name or number.

import type { Pupil } from '@domain/identity/pupils/pupil'
import { compareAsPeople } from '@domain/values/compare-as-people'
import { nameContains } from '@domain/values/person-name'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readPupilsOfRoom, readPupilsOfSchool } from '../collections/pupils'
import { readSchool } from '../collections/schools'
import { findGuardianCounts } from './find-guardian-counts'

/** More than a class has; of a search no more than anybody reads. */
const MOST = 100

export const listPupils = handle('identity.listPupils', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    return school && { subject: { kind: 'school', schoolId: school._id, districtId: school.districtId }, found: school }
  },
  run: async ({ input: { schoolId, homeroomId, words }, today }) => {
    const known =
      homeroomId === null ? await readPupilsOfSchool(schoolId) : await readPupilsOfRoom(schoolId, homeroomId)
    const found = known.filter((pupil) => isFound(pupil, words ?? '')).sort(inOrder)
    const shown = found.slice(0, MOST)
    const counts = await findGuardianCounts(
      shown.map(({ _id }) => _id),
      today,
    )
    return ok({
      isMore: found.length > MOST,
      pupils: shown.map(({ _id: pupilId, name, studentNumber, homeroomId: room, homeroomName, leftOn }) => ({
        pupilId,
        name,
        studentNumber,
        homeroomId: room,
        homeroomName,
        leftOn,
        ...(counts.get(pupilId) ?? { guardians: 0, connected: 0 }),
      })),
    })
  },
})

function isFound({ name, studentNumber }: Pupil, words: string): boolean {
  return words === '' || nameContains(name, words) || studentNumber.includes(words.toUpperCase())
}

/** Who left stands last. */
function inOrder(one: Pupil, other: Pupil): number {
  const gone = Number(one.leftOn !== null) - Number(other.leftOn !== null)
  const byRoom = gone || compareAsPeople(one.homeroomName, other.homeroomName)
  return byRoom || (one.studentNumber < other.studentNumber ? -1 : 1)
}
