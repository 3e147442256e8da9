// Lists what families said to a teacher: questions, stopped items, and to a lead what is too much.
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { concernView, questionViews, stopViews } from './family-words-view'
import { findFamilyWords } from './find-family-words'
import { leadsOf } from './leads-of'

export const listFamilyWords = handle('homework.listFamilyWords', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const personId = caller.personId ?? ''
    const leads = leadsOf(caller.grants, today)
    const { questions, stops, concerns, pupils } = await findFamilyWords({ personId, leads, today })
    return ok({
      now,
      today,
      isLead: leads.length > 0,
      questions: questionViews(questions, pupils, { personId, now }),
      stops: stopViews(stops, pupils, personId),
      concerns: concerns.map(concernView),
    })
  },
})
