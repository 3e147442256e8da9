// Lists the actions at a school's gates, of a family's pick-up page, and of the office.
import { checkPickupCode } from './check-pickup-code'
import { closeAfternoon } from './close-afternoon'
import { getDayClosing } from './get-day-closing'
import { getGateList } from './get-gate-list'
import { getPickup } from './get-pickup'
import { endCustodyBar, enterCustodyBar, getHandOverSettings, saveGates } from './hand-over-settings'
import { recordOverdueStep } from './record-overdue-step'
import { reopenAfternoon } from './reopen-afternoon'
import { saveHandOvers } from './save-hand-overs'
import { signLeavingWay } from './sign-leaving-way'

export const handOverActions = {
  getGateList,
  saveHandOvers,
  checkPickupCode,
  getDayClosing,
  recordOverdueStep,
  closeAfternoon,
  reopenAfternoon,
  getPickup,
  signLeavingWay,
  getHandOverSettings,
  saveGates,
  enterCustodyBar,
  endCustodyBar,
}
