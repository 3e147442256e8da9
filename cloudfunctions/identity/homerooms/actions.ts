// Lists the actions on a homeroom and its pupils.
import { getHomeroom } from './get-homeroom'
import { renewHomeroomCode } from './renew-homeroom-code'
import { setPupilLeft } from './set-pupil-left'

export const homeroomActions = {
  getHomeroom,
  renewHomeroomCode,
  setPupilLeft,
}
