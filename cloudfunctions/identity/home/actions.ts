// Lists the first screens: who the caller is, and the district's.
import { districtHome } from './district-home'
import { whoAmI } from './who-am-i'

export const homeActions = {
  districtHome,
  whoAmI,
}
