// Reads everything the first screen says about a person, in one round trip.

import type { Tries } from '@domain/identity/invitations/tries'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import { consentsIn } from '../../privacy/collections/consents'
import { homeroomsIn } from '../collections/homerooms'
import { requestsOf } from '../collections/join-requests'
import { people } from '../collections/people'
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
}

const NOTHING: Reach = { pupils: [], schools: [], consents: [], requests: [], homerooms: [], tries: [] }

export async function readReach(personId: string, login: string): Promise<Reach> {
  const [row] = await people.aggregate<Reach>([
    { $match: { _id: personId } },
    pupilsIn('grants.pupilId', '_id'),
    schoolsIn('grants.schoolId'),
    consentsIn('grants.pupilId'),
    requestsOf('personId'),
    homeroomsIn('requests.homeroomId'),
    triesOf(login, 'tries'),
    { $project: { pupils: 1, schools: 1, consents: 1, requests: 1, homerooms: 1, tries: 1 } },
  ])
  return row ?? NOTHING
}
