// Lists the actions on the roles of a school's and a district's staff.
import { assignSubject } from './assign-subject'
import { endStaffMember } from './end-staff-member'
import { giveStaffRole } from './give-staff-role'
import { inviteOfficial } from './invite-official'
import { inviteStaff } from './invite-staff'
import { listOfficials } from './list-officials'
import { listStaff } from './list-staff'
import { revokeOfficialRole } from './revoke-official-role'
import { revokeStaffRole } from './revoke-staff-role'
import { saveStaffMember } from './save-staff-member'
import { setBackgroundCheck } from './set-background-check'
import { withdrawOfficialInvitation } from './withdraw-official-invitation'
import { withdrawStaffInvitation } from './withdraw-staff-invitation'

export const staffActions = {
  assignSubject,
  endStaffMember,
  giveStaffRole,
  inviteOfficial,
  inviteStaff,
  listOfficials,
  listStaff,
  revokeOfficialRole,
  revokeStaffRole,
  saveStaffMember,
  setBackgroundCheck,
  withdrawOfficialInvitation,
  withdrawStaffInvitation,
}
