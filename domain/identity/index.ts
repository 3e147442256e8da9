// Every action about people, schools and rosters, by name.
import { familyContract } from './families/contract'
import { homeContract } from './home/contract'
import { homeroomsContract } from './homerooms/contract'
import { invitationsContract } from './invitations/contract'
import { connectContract } from './joining/contract'
import { promotionContract } from './promotion/contract'
import { pupilsContract } from './pupils/contract'
import { rosterContract } from './rosters/contract'
import { schoolsContract } from './schools/contract'
import { searchContract } from './search/contract'
import { staffContract } from './staff/contract'
import { templatesContract } from './templates/contract'

export const identityContract = {
  ...homeContract,
  ...connectContract,
  ...invitationsContract,
  ...familyContract,
  ...homeroomsContract,
  ...pupilsContract,
  ...promotionContract,
  ...staffContract,
  ...schoolsContract,
  ...rosterContract,
  ...templatesContract,
  ...searchContract,
} as const
