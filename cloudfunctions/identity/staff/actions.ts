// Lists the actions on the roles of a school's and a district's staff.
import { assignSubject } from './assign-subject'
import { inviteOfficial } from './invite-official'
import { inviteStaff } from './invite-staff'
import { listOfficials } from './list-officials'
import { listStaff } from './list-staff'
import { revokeOfficialRole } from './revoke-official-role'
import { revokeStaffRole } from './revoke-staff-role'
import { withdrawOfficialInvitation } from './withdraw-official-invitation'
import { withdrawStaffInvitation } from './withdraw-staff-invitation'

export const staffActions = {
  assignSubject,
  inviteOfficial,
  inviteStaff,
  listOfficials,
  listStaff,
  revokeOfficialRole,
  revokeStaffRole,
  withdrawOfficialInvitation,
  withdrawStaffInvitation,
}
