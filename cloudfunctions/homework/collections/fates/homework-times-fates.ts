// Declares the fate of every field of the times that families reported: none of them names anybody.
import type { HomeworkTime } from '@domain/homework/tonight/homework-time'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { each } from '@domain/privacy/fates/fates-of'
import { notPersonal } from '@domain/privacy/fates/presets'

export const homeworkTimesFates = {
  record: '作业用时（不记名）',
  expires: [{ kind: 'HOMEWORK', since: ['dayAt'] }],
  fields: {
    _id: notPersonal,
    homeroomId: notPersonal,
    schoolId: notPersonal,
    grade: notPersonal,
    date: notPersonal,
    dayAt: notPersonal,
    counts: each(notPersonal),
    tokens: notPersonal,
  },
} satisfies CollectionFates<HomeworkTime>
