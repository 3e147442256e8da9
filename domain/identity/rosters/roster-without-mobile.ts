// Lists the children whose guardians have no mobile number to sign in with.

import { homeroomName } from '../../workbooks/workbook-grade'
import type { Person } from '../people/person'
import type { NoMobileReason, RosterPupil } from './roster-rows'

export interface PupilWithoutMobile {
  readonly name: string
  readonly homeroom: string
  readonly sheet: string
  readonly row: number
  readonly reason: NoMobileReason
}

export function listWithoutMobile(
  pupils: readonly RosterPupil[],
  people: readonly Person[],
  pupilIdOf: (studentNumber: string) => string,
): readonly PupilWithoutMobile[] {
  const reached = new Set(
    people.flatMap(({ grants }) =>
      grants.flatMap(({ role, pupilId, revokedAt }) =>
        role === 'guardian' && revokedAt === undefined ? [pupilId] : [],
      ),
    ),
  )
  return pupils.flatMap(({ name, grade, classNumber, sheet, row, studentNumber, guardians, withoutMobile }) => {
    const [reason] = withoutMobile
    if (reason === undefined || guardians.length > 0 || reached.has(pupilIdOf(studentNumber))) return []
    return [{ name, homeroom: homeroomName(grade, classNumber), sheet, row, reason }]
  })
}
