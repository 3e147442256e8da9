// Reads a child with all its kin, whether they have signed in, and its invitations.
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Identity, Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import { loginsOf } from '../collections/identities'
import { invitationsTo } from '../collections/invitations'
import { circleOf } from '../collections/people'
import { readPupils } from '../collections/pupils'
import { schoolOf } from '../collections/schools'

export interface Family {
  readonly pupil: Pupil
  readonly school: School | undefined
  /** Whoever holds, or held, something for the child. */
  readonly circle: readonly Person[]
  readonly connected: ReadonlySet<string>
  readonly invitations: readonly Invitation[]
}

type FamilyRow = Pupil & {
  readonly schools: readonly School[]
  readonly circle: readonly Person[]
  readonly logins: readonly Pick<Identity, 'personId'>[]
  readonly invitations: readonly Invitation[]
}

/** One round trip; null when there is no such child. */
export async function findFamily(pupilId: string): Promise<Family | null> {
  const stages = [schoolOf, circleOf('_id'), loginsOf('circle._id'), invitationsTo('pupilId')]
  const [row] = await readPupils<FamilyRow>([pupilId], stages)
  if (row === undefined) return null
  const { schools, circle, logins, invitations, ...pupil } = row
  const connected = new Set(logins.map(({ personId }) => personId))
  return { pupil, school: schools[0], circle, connected, invitations }
}
