// Lists the actions on a homeroom and its pupils.
import { getHomeroom } from './get-homeroom'
import { listWithoutGuardian } from './list-without-guardian'
import { renewHomeroomCode } from './renew-homeroom-code'
import { setPupilLeft } from './set-pupil-left'

export const homeroomActions = {
  getHomeroom,
  listWithoutGuardian,
  renewHomeroomCode,
  setPupilLeft,
}
