// Owns the entry of the identity function; its timer counts the schools' numbers.
import { serve } from '../runtime/router'
import { addSchool } from './add-school'
import { changeSchool } from './change-school'
import { connectPhone } from './connect-phone'
import { contestMatch } from './contest-match'
import { countSchools } from './count-schools'
import { districtHome } from './district-home'
import { endKinship } from './end-kinship'
import { getFamily } from './get-family'
import { getHomeroom } from './get-homeroom'
import { importRoster } from './import-roster'
import { inviteOfficial } from './invite-official'
import { inviteStaff } from './invite-staff'
import { inviteToFamily } from './invite-to-family'
import { listOfficials } from './list-officials'
import { listStaff } from './list-staff'
import { previewRoster } from './preview-roster'
import { redeemInvitation } from './redeem-invitation'
import { renewHomeroomCode } from './renew-homeroom-code'
import { requestToJoin } from './request-to-join'
import { restoreKinship } from './restore-kinship'
import { revokeOfficialRole } from './revoke-official-role'
import { revokeStaffRole } from './revoke-staff-role'
import { setPupilLeft } from './set-pupil-left'
import { settleContest } from './settle-contest'
import { settleJoinRequest } from './settle-join-request'
import { whoAmI } from './who-am-i'
import { withdrawFamilyInvitation } from './withdraw-family-invitation'
import { withdrawOfficialInvitation } from './withdraw-official-invitation'
import { withdrawStaffInvitation } from './withdraw-staff-invitation'

const finding = { whoAmI, connectPhone, redeemInvitation, requestToJoin, contestMatch }
const family = { getFamily, inviteToFamily, withdrawFamilyInvitation, endKinship, restoreKinship }
const homeroom = { getHomeroom, renewHomeroomCode, settleJoinRequest, settleContest }
const school = { listStaff, inviteStaff, withdrawStaffInvitation, revokeStaffRole, setPupilLeft }
const district = { districtHome, addSchool, changeSchool, listOfficials }
const offices = { inviteOfficial, withdrawOfficialInvitation, revokeOfficialRole }
const rosters = { previewRoster, importRoster }

export const main = serve(
  'identity',
  { ...finding, ...family, ...homeroom, ...school, ...district, ...offices, ...rosters },
  countSchools,
)
