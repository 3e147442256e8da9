// Lists the actions of a lesson's roll call.
import { answerDayChange } from './answer-day-change'
import { getRollCall } from './get-roll-call'
import { saveRollCall } from './save-roll-call'
import { settleGuest } from './settle-guest'

export const rollCallActions = { getRollCall, saveRollCall, settleGuest, answerDayChange }
