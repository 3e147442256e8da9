// Lists the actions on a homeroom and its pupils.
import { addHomerooms } from './add-homerooms'
import { getHomeroom } from './get-homeroom'
import { listHomerooms } from './list-homerooms'
import { listWithoutGuardian } from './list-without-guardian'
import { renewHomeroomCode } from './renew-homeroom-code'
import { saveHomeroom } from './save-homeroom'
import { setPupilLeft } from './set-pupil-left'

export const homeroomActions = {
  addHomerooms,
  getHomeroom,
  listHomerooms,
  listWithoutGuardian,
  renewHomeroomCode,
  saveHomeroom,
  setPupilLeft,
}
