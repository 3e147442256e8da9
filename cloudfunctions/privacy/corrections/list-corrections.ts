// Lists the corrections families have requested from a school.
import { ok } from '@domain/values/result'
import { readSchool } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { type CorrectionRow, readCorrections } from '../collections/corrections'

export const listCorrections = handle('privacy.listCorrections', {
  locate: async ({ input }) => {
    const school = await readSchool(input.schoolId)
    if (school === null) return null
    return { subject: { kind: 'school', schoolId: school._id, districtId: school.districtId }, found: school }
  },
  run: async ({ input, now }) => {
    const rows = await readCorrections(input.schoolId)
    return ok({ now, corrections: rows.flatMap(correctionLine) })
  },
})

/** A child or a person that is gone takes its corrections along; in between there is nothing to set right. */
function correctionLine({ pupils, people, ...correction }: CorrectionRow) {
  const [pupil] = pupils
  const [person] = people
  if (pupil === undefined || person === undefined) return []
  const { _id, field, wanted, at, state } = correction
  return [
    {
      correctionId: _id,
      pupilId: pupil._id,
      pupilName: pupil.name,
      homeroomName: pupil.homeroomName,
      guardianName: person.name,
      field,
      wanted,
      at,
      state,
    },
  ]
}
