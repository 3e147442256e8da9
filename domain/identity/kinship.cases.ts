// Owns the golden table of who may end whose kinship with a child. The guardian who asks is `me`.
import type { Grant } from './role'

export interface EndCase {
  readonly name: string
  readonly asStaff: boolean
  readonly target: string
  readonly grant: Pick<Grant, 'role' | 'grantedBy' | 'invitedBy'>
  readonly allowed: boolean
}

export const endCases: readonly EndCase[] = [
  {
    name: 'a guardian ends somebody who only fetches the child',
    ...{ asStaff: false, target: 'grandpa', allowed: true },
    grant: { role: 'pickupPerson', grantedBy: 'invitation:1', invitedBy: 'other' },
  },
  {
    name: 'a guardian ends the guardian they invited',
    ...{ asStaff: false, target: 'other', allowed: true },
    grant: { role: 'guardian', grantedBy: 'invitation:1', invitedBy: 'me' },
  },
  {
    name: 'a guardian does not end one somebody else invited',
    ...{ asStaff: false, target: 'other', allowed: false },
    grant: { role: 'guardian', grantedBy: 'invitation:1', invitedBy: 'third' },
  },
  {
    name: 'a guardian does not end one the school knew',
    ...{ asStaff: false, target: 'other', allowed: false },
    grant: { role: 'guardian', grantedBy: 'import' },
  },
  {
    name: 'a guardian does not end one the class teacher let in',
    ...{ asStaff: false, target: 'other', allowed: false },
    grant: { role: 'guardian', grantedBy: 'joinRequest:1' },
  },
  {
    name: 'a guardian does not end their own',
    ...{ asStaff: false, target: 'me', allowed: false },
    grant: { role: 'guardian', grantedBy: 'import' },
  },
  {
    name: 'the school ends one it knew',
    ...{ asStaff: true, target: 'other', allowed: true },
    grant: { role: 'guardian', grantedBy: 'import' },
  },
  {
    name: 'the school ends whom a guardian invited',
    ...{ asStaff: true, target: 'other', allowed: true },
    grant: { role: 'guardian', grantedBy: 'invitation:1', invitedBy: 'third' },
  },
]
