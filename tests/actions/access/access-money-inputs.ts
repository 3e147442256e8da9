// The input in the access matrix of money in bulk: bank statements, past terms, reminders.
import type { ActionInput, ActionName } from '@domain/registry'
import { billIdIn } from './access-bills'
import { type Place, WHERE } from './access-places'

const school = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const noFile = 'cloud://local-env.bucket/none.xlsx'

export const MONEY_INPUTS = {
  'billing.previewBankStatement': (place) => ({ ...school(place), fileId: noFile }),
  'billing.recordStatementLines': (place) => ({
    ...school(place),
    fileId: noFile,
    digest: '0'.repeat(64),
    lines: [{ lineId: 'none', billId: billIdIn(place), mayExceed: false }],
  }),
  'billing.setContractPrices': (place) => ({
    ...school(place),
    document: '课酬方案',
    prices: [{ payeeId: 'nobody', pricePerLesson: 100 }],
  }),
  'billing.previewPayouts': (place) => ({ ...school(place), month: '2026-09' }),
  'billing.recordPayouts': (place) => ({
    ...school(place),
    funding: 'FEES',
    on: '2026-09-09',
    payouts: [{ payeeId: 'nobody', amountFen: 1 }],
    key: 'access-matrix-0003',
  }),
  'billing.exportPayouts': (place) => ({ ...school(place), month: '2026-09' }),
  'billing.listPastMoney': school,
  'billing.noteMoneyStep': (place) => ({
    billId: billIdIn(place),
    kind: 'REACHED',
    until: null,
    key: 'access-matrix-0001',
  }),
  'billing.takeBackMoneyStep': (place) => ({
    billId: billIdIn(place),
    stepKey: 'access-matrix-none',
    key: 'access-matrix-0002',
  }),
  'billing.previewReminders': (place) => ({ ...school(place), billIds: [billIdIn(place)] }),
  'billing.previewReturns': (place) => ({ ...school(place), billIds: [billIdIn(place)] }),
  'billing.recordReturns': (place) => ({
    ...school(place),
    on: '2026-09-09',
    returns: [{ billId: billIdIn(place), refundNo: 'none' }],
  }),
  'billing.remindBills': (place) => ({ ...school(place), billIds: [billIdIn(place)] }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }
