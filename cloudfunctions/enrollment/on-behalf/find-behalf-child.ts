// Reads a child with its guardians, its courses and what the school did for it, in one round trip.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import { kinGrantOf } from '@domain/identity/families/kinship'
import type { Person } from '@domain/identity/people/person'
import { maskedPhone } from '@domain/values/masked-phone'
import type { SchoolDate } from '@domain/values/school-date'
import { loginsOf } from '../../identity/collections/identities'
import { peopleOfPupil } from '../../identity/collections/people'
import { readPupils } from '../../identity/collections/pupils'
import {
  type CatalogOfChildRow,
  type ChildWithCatalog,
  catalogStages,
  childWithCatalogOf,
} from '../catalog/find-catalog'
import { requestsOfPupil } from '../collections/behalf-requests'

export interface RosterGuardian {
  readonly personId: string
  readonly name: string
  readonly relation: string | null
  readonly phone: string | null
  readonly connected: boolean
}

export interface BehalfChild extends ChildWithCatalog {
  readonly guardians: readonly RosterGuardian[]
  readonly requests: readonly BehalfRequest[]
}

type Row = CatalogOfChildRow & {
  readonly people: readonly Person[]
  readonly logins: readonly { readonly personId: string }[]
  readonly requests: readonly BehalfRequest[]
}

export async function findBehalfChild(pupilId: string, today: SchoolDate): Promise<BehalfChild | null> {
  const [row] = await readPupils<Row>(
    [pupilId],
    [...catalogStages(pupilId, today), peopleOfPupil, loginsOf('people._id'), requestsOfPupil(pupilId)],
  )
  if (row === undefined) return null
  const { people, logins, requests, ...rest } = row
  const connected = new Set(logins.map(({ personId }) => personId))
  const guardians = people.flatMap((person) => guardianOf(person, { pupilId, connected, today }))
  return { ...childWithCatalogOf(rest), guardians, requests }
}

interface Seeing {
  readonly pupilId: string
  readonly connected: ReadonlySet<string>
  readonly today: SchoolDate
}

function guardianOf(person: Person, { pupilId, connected, today }: Seeing): RosterGuardian[] {
  const grant = kinGrantOf(person, pupilId, today)
  if (grant?.role !== 'guardian') return []
  const { _id: personId, name, phone } = person
  const relation = grant.relation ?? null
  const shown = phone === '' ? null : maskedPhone(phone)
  return [{ personId, name: name || relation || '', relation, phone: shown, connected: connected.has(personId) }]
}
