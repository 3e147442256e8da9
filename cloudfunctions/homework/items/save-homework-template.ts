// Keeps an own template; the same request again is the same template.
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { saveTemplate } from '../collections/homework-templates'

const ID_LENGTH = 24

export const saveHomeworkTemplate = handle('homework.saveHomeworkTemplate', {
  locate: aboutSelf,
  run: async ({ input: { requestKey, ...template }, caller: { personId }, now }) => {
    if (personId === null) throw new TypeError('a teacher without a person')
    const templateId = idFromRequestKey([personId, requestKey], ID_LENGTH)
    await saveTemplate({ ...template, _id: templateId, personId, savedAt: now })
    return ok({ templateId })
  },
})
