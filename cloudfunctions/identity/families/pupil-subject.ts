// Builds the access subject of a pupil or homeroom: the ids that grants are checked against.

import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Subject } from '@domain/identity/roles/permission'
import type { Homeroom, School } from '@domain/identity/schools/school'

export function pupilSubject({ _id, homeroomId, grade, schoolId }: Pupil, school: School | undefined): Subject {
  return { kind: 'pupil', pupilId: _id, homeroomId, grade, schoolId, ...districtOf(school) }
}

export function homeroomSubject({ _id, grade, schoolId }: Homeroom, school: School | undefined): Subject {
  return { kind: 'homeroom', homeroomId: _id, grade, schoolId, ...districtOf(school) }
}

function districtOf(school: School | undefined) {
  return school === undefined ? {} : { districtId: school.districtId }
}
