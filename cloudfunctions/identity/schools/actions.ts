// Lists the actions on a district's schools.
import { addSchool } from './add-school'
import { changeSchool } from './change-school'
import { listSupervisionPhones } from './list-supervision-phones'
import { setSupervisionPhone } from './set-supervision-phone'

export const schoolActions = {
  addSchool,
  changeSchool,
  setSupervisionPhone,
  listSupervisionPhones,
}
