// Golden table of who may remove whom from a child's family. The guardian who asks is `me`.

import type { Grant } from '../roles/role'
import type { EndAsker } from './kinship'

export interface EndCase {
  readonly name: string
  readonly as: EndAsker['as']
  readonly target: string
  readonly grant: Pick<Grant, 'role' | 'grantedBy' | 'invitedBy'>
  readonly allowed: boolean
}

export const endCases: readonly EndCase[] = [
  {
    name: 'a guardian ends somebody who only fetches the child',
    as: 'GUARDIAN',
    target: 'grandpa',
    allowed: true,
    grant: { role: 'pickupPerson', grantedBy: 'invitation:1', invitedBy: 'other' },
  },
  {
    name: 'a guardian ends the guardian they invited',
    as: 'GUARDIAN',
    target: 'other',
    allowed: true,
    grant: { role: 'guardian', grantedBy: 'invitation:1', invitedBy: 'me' },
  },
  {
    name: 'a guardian does not end one somebody else invited',
    as: 'GUARDIAN',
    target: 'other',
    allowed: false,
    grant: { role: 'guardian', grantedBy: 'invitation:1', invitedBy: 'third' },
  },
  {
    name: 'a guardian does not end one the school knew',
    as: 'GUARDIAN',
    target: 'other',
    allowed: false,
    grant: { role: 'guardian', grantedBy: 'import' },
  },
  {
    name: 'a guardian does not end one the class teacher let in',
    as: 'GUARDIAN',
    target: 'other',
    allowed: false,
    grant: { role: 'guardian', grantedBy: 'joinRequest:1' },
  },
  {
    name: 'a guardian does not end their own',
    as: 'GUARDIAN',
    target: 'me',
    allowed: false,
    grant: { role: 'guardian', grantedBy: 'import' },
  },
  {
    name: 'the school ends one it knew',
    as: 'STAFF',
    target: 'other',
    allowed: true,
    grant: { role: 'guardian', grantedBy: 'import' },
  },
  {
    name: 'the school ends whom a guardian invited',
    as: 'STAFF',
    target: 'other',
    allowed: true,
    grant: { role: 'guardian', grantedBy: 'invitation:1', invitedBy: 'third' },
  },
  {
    name: 'who may only look ends nobody, not even a pick-up person',
    as: 'ONLOOKER',
    target: 'grandpa',
    allowed: false,
    grant: { role: 'pickupPerson', grantedBy: 'invitation:1', invitedBy: 'me' },
  },
]
