// Lists the actions on open money: past terms' debts and refunds, reminders of chosen bills.
import { listPastMoney } from './list-past-money'
import { noteMoneyStep, takeBackMoneyStep } from './note-money-step'
import { previewReminders } from './preview-reminders'
import { remindBills } from './remind-bills'

export const openMoneyActions = { listPastMoney, noteMoneyStep, previewReminders, remindBills, takeBackMoneyStep }
