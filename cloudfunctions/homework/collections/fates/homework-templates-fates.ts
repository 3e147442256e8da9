// Declares the fate of every field of a teacher's own templates.
import type { HomeworkTemplate } from '@domain/homework/items/homework-template'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, OTHERS } from '@domain/privacy/fates/presets'

/** Its owner's alone. */
const own = fateOf({
  about: 'STAFF',
  purpose: 'HOMEWORK',
  readers: ['subjectTeacher'],
  keep: 'HOMEWORK',
  erasure: 'REMOVED',
})

export const homeworkTemplatesFates = {
  record: '老师自己的作业模板',
  person: ['personId'],
  expires: [{ kind: 'HOMEWORK', since: ['savedAt'] }],
  fields: {
    _id: own(ID),
    personId: own(ID),
    subject: own(OTHERS),
    title: own(OTHERS),
    kind: own(OTHERS),
    place: own(OTHERS),
    purpose: own(OTHERS),
    book: own(OTHERS),
    content: own(OTHERS),
    minutes: own(OTHERS),
    layers: {
      name: own(OTHERS),
      content: own(OTHERS),
      minutes: own(OTHERS),
    },
    savedAt: own(OTHERS),
  },
} satisfies CollectionFates<HomeworkTemplate>
