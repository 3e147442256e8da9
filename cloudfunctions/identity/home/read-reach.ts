// Reads everything the first screen says about a person, in one round trip.

import type { Tries } from '@domain/identity/invitations/tries'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import { consentsIn } from '../../privacy/collections/consents'
import { homeroomsIn } from '../collections/homerooms'
import { requestsOf } from '../collections/join-requests'
import { people, peopleIn } from '../collections/people'
import { pupilsIn } from '../collections/pupils'
import { schoolsIn } from '../collections/schools'
import { triesOf } from '../collections/tries'

export interface Reach {
  readonly pupils: readonly Pupil[]
  readonly schools: readonly School[]
  readonly consents: readonly ConsentRecord[]
  readonly requests: readonly JoinRequest[]
  readonly homerooms: readonly Homeroom[]
  readonly tries: readonly Tries[]
  /** Of the homerooms asked, and their schools. */
  readonly teachers: readonly Pick<Person, '_id' | 'name'>[]
  readonly askedSchools: readonly School[]
}

const NOTHING: Reach = {
  pupils: [],
  schools: [],
  consents: [],
  requests: [],
  homerooms: [],
  tries: [],
  teachers: [],
  askedSchools: [],
}

export async function readReach(personId: string, login: string): Promise<Reach> {
  const [row] = await people.aggregate<Reach>([
    { $match: { _id: personId } },
    pupilsIn('grants.pupilId', '_id'),
    schoolsIn('grants.schoolId'),
    consentsIn('grants.pupilId'),
    requestsOf('personId'),
    homeroomsIn('requests.homeroomId'),
    peopleIn('homerooms.classTeacherId', 'teachers'),
    schoolsIn('requests.schoolId', 'askedSchools'),
    triesOf(login, 'tries'),
    {
      $project: {
        pupils: 1,
        schools: 1,
        consents: 1,
        requests: 1,
        homerooms: 1,
        tries: 1,
        teachers: 1,
        askedSchools: 1,
      },
    },
    { $project: { 'schools.staff': 0, 'askedSchools.staff': 0, 'teachers.grants': 0, 'teachers.phone': 0 } },
  ])
  return row ?? NOTHING
}
