// Lists the actions of those who look after a class's, a grade's or a district's homework.
import { approveHomework } from './approve-homework'
import { getClassHomework } from './get-class-homework'
import { getGradeHomework } from './get-grade-homework'
import { getHomeworkSettings } from './get-homework-settings'
import { releaseHomework } from './release-homework'
import { returnHomework } from './return-homework'
import { setDistrictCaps } from './set-district-caps'
import { setHomeworkSettings } from './set-homework-settings'
import { trimHomework } from './trim-homework'

export const coordinationActions = {
  approveHomework,
  getClassHomework,
  getGradeHomework,
  getHomeworkSettings,
  releaseHomework,
  returnHomework,
  setDistrictCaps,
  setHomeworkSettings,
  trimHomework,
}
