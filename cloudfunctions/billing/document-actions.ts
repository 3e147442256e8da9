// Owns the list of actions that make something to keep: receipts and workbooks.
import { exportBills } from './export-bills'
import { exportSettlement } from './export-settlement'
import { listReceipts } from './list-receipts'
import { makeReceipt } from './make-receipt'
import { makeSubsidySheet } from './make-subsidy-sheet'

export const documentActions = { listReceipts, makeReceipt, exportBills, exportSettlement, makeSubsidySheet }
