// Lists the actions on invitations, whatever they invite to.
import { redeemInvitation } from './redeem-invitation'

export const invitationActions = {
  redeemInvitation,
}
