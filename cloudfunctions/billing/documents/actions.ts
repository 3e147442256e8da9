// Lists the handlers that produce documents: receipts and workbooks.

import { exportSettlement } from '../settlement/export-settlement'
import { makeSubsidySheet } from '../subsidy/make-subsidy-sheet'
import { exportBills } from './export-bills'
import { listReceipts } from './list-receipts'
import { makeReceipt } from './make-receipt'

export const documentActions = { listReceipts, makeReceipt, exportBills, exportSettlement, makeSubsidySheet }
