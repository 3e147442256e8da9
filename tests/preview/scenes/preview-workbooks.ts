// Workbooks that a preview's file chooser offers.
import {
  brokenWorkbook,
  bureauList,
  correctedRoster,
  faultyBureauList,
  faultyRoster,
  type Workbook,
  wholeSchoolRoster,
} from '../../app/journeys/journey-workbooks'
import type { WorkbookName } from '../preview'

export const WORKBOOKS: Readonly<Record<WorkbookName, () => Promise<Workbook>>> = {
  faulty: faultyRoster,
  corrected: correctedRoster,
  wholeSchool: wholeSchoolRoster,
  broken: async () => brokenWorkbook,
  list: bureauList,
  faultyList: faultyBureauList,
}
