// Previews who of chosen bills would be reminded, and who would not and why.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findBillsToRemind, reminderView } from './find-bills-to-remind'

export const previewReminders = handle('billing.previewReminders', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async (request) => ok({ bills: (await findBillsToRemind(request)).map(reminderView) }),
})
