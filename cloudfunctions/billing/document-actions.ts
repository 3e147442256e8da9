// Owns the list of actions that make something to keep: receipts and workbooks.
import { exportBills } from './export-bills'
import { listReceipts } from './list-receipts'
import { makeReceipt } from './make-receipt'

export const documentActions = { listReceipts, makeReceipt, exportBills }
