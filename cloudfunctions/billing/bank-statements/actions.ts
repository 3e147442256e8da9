// Lists the actions on a bank's statement.
import { previewBankStatement } from './preview-bank-statement'
import { recordStatementLines } from './record-statement-lines'

export const bankStatementsActions = { previewBankStatement, recordStatementLines }
