// Lists the actions on a child's family.
import { endKinship } from './end-kinship'
import { getFamily } from './get-family'
import { inviteToFamily } from './invite-to-family'
import { restoreKinship } from './restore-kinship'
import { withdrawFamilyInvitation } from './withdraw-family-invitation'

export const familyActions = {
  endKinship,
  getFamily,
  inviteToFamily,
  restoreKinship,
  withdrawFamilyInvitation,
}
