// Lists the handlers for bills, for families and for the school's finance staff.

import { getFeeStatement } from '../fees/get-fee-statement'
import { getSlip } from '../payments/get-slip'
import { recordPayment } from '../payments/record-payment'
import { recordReturn } from '../payments/record-return'
import { agreeToCharge } from './agree-to-charge'
import { chooseConsumable } from './choose-consumable'
import { declineCharge } from './decline-charge'
import { getBill } from './get-bill'
import { getSchoolBill } from './get-school-bill'
import { issueBills } from './issue-bills'
import { listBills } from './list-bills'
import { remindUnpaid } from './remind-unpaid'
import { returnConsumables } from './return-consumables'

const forFamilies = { getFeeStatement, getBill, agreeToCharge, declineCharge, chooseConsumable }
const forFinance = { issueBills, listBills, getSchoolBill, remindUnpaid }
const moving = { recordPayment, getSlip, recordReturn, returnConsumables }

export const billActions = { ...forFamilies, ...forFinance, ...moving }
