// Lists the actions on open money: past terms, reminders and refunds of chosen bills.
import { listPastMoney } from './list-past-money'
import { noteMoneyStep, takeBackMoneyStep } from './note-money-step'
import { previewReminders } from './preview-reminders'
import { previewReturns } from './preview-returns'
import { recordReturns } from './record-returns'
import { remindBills } from './remind-bills'

export const openMoneyActions = {
  listPastMoney,
  noteMoneyStep,
  previewReminders,
  previewReturns,
  recordReturns,
  remindBills,
  takeBackMoneyStep,
}
