// Lists the actions on corrections of stored data.
import { settleCorrection } from './decide-correction'
import { listCorrections } from './list-corrections'
import { requestCorrection } from './request-correction'

export const correctionActions = { settleCorrection, listCorrections, requestCorrection }
