// Lists the actions on single pupils by hand.
import { addGuardian } from './add-guardian'
import { addPupils } from './add-pupils'
import { changePupil } from './change-pupil'
import { checkPupils } from './check-pupils'
import { getPupil } from './get-pupil'
import { inviteGuardians } from './invite-guardians'
import { listPupils } from './list-pupils'
import { movePupil } from './move-pupil'
import { showGuardianPhone } from './show-guardian-phone'

export const pupilActions = {
  addGuardian,
  addPupils,
  changePupil,
  checkPupils,
  getPupil,
  inviteGuardians,
  listPupils,
  movePupil,
  showGuardianPhone,
}
