// Lists the actions on bills, for families and for the school's finance staff.
import { agreeToCharge } from './agree-to-charge'
import { chooseConsumable } from './choose-consumable'
import { declineCharge } from './decline-charge'
import { getBill } from './get-bill'
import { getSchoolBill } from './get-school-bill'
import { issueBills } from './issue-bills'
import { listBills } from './list-bills'
import { remindUnpaid } from './remind-unpaid'
import { returnConsumables } from './return-consumables'

export const billActions = {
  agreeToCharge,
  chooseConsumable,
  declineCharge,
  getBill,
  getSchoolBill,
  issueBills,
  listBills,
  remindUnpaid,
  returnConsumables,
}
