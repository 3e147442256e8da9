// Lists the actions on a school's five rules.
import { getManagement } from './get-management'
import { getSchoolRules } from './get-school-rules'
import { saveManagement } from './save-management'

export const managementActions = { getManagement, saveManagement, getSchoolRules }
