// Lists the actions on fee statements.
import { getFeeStatement } from './get-fee-statement'

export const feeActions = { getFeeStatement }
