// Entry point of the identity function; its timer moves pupils and counts the schools' numbers.
import { identityContract } from '@domain/identity/index'
import { serve } from '../request/router'
import { familyActions } from './families/actions'
import { homeActions } from './home/actions'
import { homeroomActions } from './homerooms/actions'
import { invitationActions } from './invitations/actions'
import { joiningActions } from './joining/actions'
import { promotionActions } from './promotion/actions'
import { pupilActions } from './pupils/actions'
import { carryOutMoves } from './pupils/carry-out-moves'
import { rosterActions } from './rosters/actions'
import { schoolActions } from './schools/actions'
import { countSchools } from './schools/count-schools'
import { searchActions } from './search/actions'
import { staffActions } from './staff/actions'
import { templateActions } from './templates/actions'

const families = { ...homeActions, ...invitationActions, ...joiningActions, ...familyActions, ...homeroomActions }
const children = { ...pupilActions, ...promotionActions }
const offices = { ...schoolActions, ...staffActions, ...rosterActions, ...templateActions }

export const main = serve(
  { context: 'identity', contract: identityContract },
  { ...families, ...children, ...offices, ...searchActions },
  async (now) => {
    await carryOutMoves(now)
    await countSchools(now)
  },
)
