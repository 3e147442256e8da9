// Lists the actions on the small-school subsidy and a district's fee totals.
import { districtFees } from './district-fees'
import { getSubsidy } from './get-subsidy'
import { listSubsidies } from './list-subsidies'
import { makeSubsidySheet } from './make-subsidy-sheet'
import { moveSubsidy } from './move-subsidy'
import { submitSubsidy } from './submit-subsidy'

export const subsidyActions = { districtFees, getSubsidy, listSubsidies, makeSubsidySheet, moveSubsidy, submitSubsidy }
