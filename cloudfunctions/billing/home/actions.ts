// Lists the actions behind the first page of a school's finance.
import { financeHome } from './finance-home'

export const financeHomeActions = { financeHome }
