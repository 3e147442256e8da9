// Removes an own template. What is not there any more is removed already.
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { removeTemplate } from '../collections/homework-templates'

export const removeHomeworkTemplate = handle('homework.removeHomeworkTemplate', {
  locate: aboutSelf,
  run: async ({ input: { templateId }, caller: { personId } }) => {
    if (personId !== null) await removeTemplate(personId, templateId)
    return ok({})
  },
})
