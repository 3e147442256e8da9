// Lists the actions by which families connect to their child, and those who decide on it.
import { connectPhone } from './connect-phone'
import { contestMatch } from './contest-match'
import { decideContest } from './decide-contest'
import { decideJoinRequest } from './decide-join-request'
import { requestToJoin } from './request-to-join'

export const joiningActions = {
  connectPhone,
  contestMatch,
  settleContest: decideContest,
  settleJoinRequest: decideJoinRequest,
  requestToJoin,
}
