// Takes a piece of good work away: by a teacher of the class or the grade's lead.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readShowcase } from '../collections/homework-showcases'
import { settleShowcase } from './settle-showcase'

export const withdrawShowcase = handle('homework.withdrawShowcase', {
  locate: async ({ input }) => {
    const found = await readShowcase(input.showcaseId)
    if (found === null) return null
    const { homeroomId, schoolId, grade } = found
    return { subject: { kind: 'homeroom', homeroomId, schoolId, grade }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const settled = await settleShowcase(found, { step: 'WITHDRAW', by: caller.personId ?? '', at: now }, today)
    return settled === null ? fail({ code: 'SHOWCASE_OVER' }) : ok({})
  },
})
