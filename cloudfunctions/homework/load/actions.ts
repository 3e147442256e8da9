// Lists the actions on load.
import { getDistrictLoad } from './get-district-load'
import { getHomeworkBoard } from './get-homework-board'
import { getSchoolLoad } from './get-school-load'

export const loadActions = { getHomeworkBoard, getSchoolLoad, getDistrictLoad }
