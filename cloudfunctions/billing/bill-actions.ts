// Owns the actions about bills: of a family, and of the school's finance.
import { agreeToCharge } from './agree-to-charge'
import { chooseConsumable } from './choose-consumable'
import { declineCharge } from './decline-charge'
import { getBill } from './get-bill'
import { getFeeStatement } from './get-fee-statement'
import { getSchoolBill } from './get-school-bill'
import { getSlip } from './get-slip'
import { issueBills } from './issue-bills'
import { listBills } from './list-bills'
import { recordPayment } from './record-payment'
import { recordReturn } from './record-return'
import { remindUnpaid } from './remind-unpaid'
import { returnConsumables } from './return-consumables'

const forFamilies = { getFeeStatement, getBill, agreeToCharge, declineCharge, chooseConsumable }
const forFinance = { issueBills, listBills, getSchoolBill, remindUnpaid }
const moving = { recordPayment, getSlip, recordReturn, returnConsumables }

export const billActions = { ...forFamilies, ...forFinance, ...moving }
