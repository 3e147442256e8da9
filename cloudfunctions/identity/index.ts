// Entry point of the identity function; its timer counts the schools' numbers.
import { identityContract } from '@domain/identity/index'
import { serve } from '../request/router'
import { endKinship } from './families/end-kinship'
import { getFamily } from './families/get-family'
import { inviteToFamily } from './families/invite-to-family'
import { restoreKinship } from './families/restore-kinship'
import { withdrawFamilyInvitation } from './families/withdraw-family-invitation'
import { districtHome } from './home/district-home'
import { whoAmI } from './home/who-am-i'
import { getHomeroom } from './homerooms/get-homeroom'
import { renewHomeroomCode } from './homerooms/renew-homeroom-code'
import { setPupilLeft } from './homerooms/set-pupil-left'
import { redeemInvitation } from './invitations/redeem-invitation'
import { connectPhone } from './joining/connect-phone'
import { contestMatch } from './joining/contest-match'
import { settleContest } from './joining/decide-contest'
import { settleJoinRequest } from './joining/decide-join-request'
import { requestToJoin } from './joining/request-to-join'
import { importRoster } from './rosters/import-roster'
import { previewRoster } from './rosters/preview-roster'
import { addSchool } from './schools/add-school'
import { changeSchool } from './schools/change-school'
import { countSchools } from './schools/count-schools'
import { inviteOfficial } from './staff/invite-official'
import { inviteStaff } from './staff/invite-staff'
import { listOfficials } from './staff/list-officials'
import { listStaff } from './staff/list-staff'
import { revokeOfficialRole } from './staff/revoke-official-role'
import { revokeStaffRole } from './staff/revoke-staff-role'
import { withdrawOfficialInvitation } from './staff/withdraw-official-invitation'
import { withdrawStaffInvitation } from './staff/withdraw-staff-invitation'

const finding = { whoAmI, connectPhone, redeemInvitation, requestToJoin, contestMatch }
const family = { getFamily, inviteToFamily, withdrawFamilyInvitation, endKinship, restoreKinship }
const homeroom = { getHomeroom, renewHomeroomCode, settleJoinRequest, settleContest }
const school = { listStaff, inviteStaff, withdrawStaffInvitation, revokeStaffRole, setPupilLeft }
const district = { districtHome, addSchool, changeSchool, listOfficials }
const offices = { inviteOfficial, withdrawOfficialInvitation, revokeOfficialRole }
const rosters = { previewRoster, importRoster }

export const main = serve(
  { context: 'identity', contract: identityContract },
  { ...finding, ...family, ...homeroom, ...school, ...district, ...offices, ...rosters },
  countSchools,
)
