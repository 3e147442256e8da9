// Lists the actions that produce receipts and the bill workbook.
import { exportBills } from './export-bills'
import { listReceipts } from './list-receipts'
import { makeReceipt } from './make-receipt'

export const documentActions = { exportBills, listReceipts, makeReceipt }
