// Shapes one of a child's kin: what the child calls them and four digits, never the phone.
import { type EndAsker, kinGrantOf, mayEndKinship } from '@domain/identity/families/kinship'
import type { Person } from '@domain/identity/people/person'
import type { SchoolDate } from '@domain/values/school-date'

const TAIL = 4

export function phoneTail({ phone }: Pick<Person, 'phone'>): string {
  return phone.slice(-TAIL)
}

export interface KinViewing {
  readonly pupilId: string
  readonly asker: EndAsker
  /** People who have signed in at least once. */
  readonly connected: ReadonlySet<string>
  readonly today: SchoolDate
}

/** Nothing for somebody who is no kin of the child today. */
export function kinView(person: Person, { pupilId, asker, connected, today }: KinViewing) {
  const grant = kinGrantOf(person, pupilId, today)
  if (grant === null) return []
  const { _id: personId } = person
  const relation = grant.relation ?? null
  return [
    {
      personId,
      // Somebody who came by a family's invitation has no name on record, only what the child calls them.
      name: person.name || relation || '',
      role: grant.role,
      relation,
      phoneTail: phoneTail(person),
      connected: connected.has(personId),
      since: grant.from,
      mine: personId === asker.personId,
      mayEnd: mayEndKinship(asker, { personId, grant }),
    },
  ]
}
