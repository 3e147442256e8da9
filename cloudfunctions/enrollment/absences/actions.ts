// Lists the actions on a family's change of a day.
import { changeDay } from './change-day'
import { getDayChanges } from './get-day-changes'
import { takeBackDayChange } from './take-back-day-change'

export const absencesActions = { getDayChanges, changeDay, takeBackDayChange }
