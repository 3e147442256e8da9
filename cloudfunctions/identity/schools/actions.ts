// Lists the actions on a district's schools.
import { addSchool } from './add-school'
import { changeSchool } from './change-school'

export const schoolActions = {
  addSchool,
  changeSchool,
}
