// Declares the fates of an alert on a class's load: counts of days, no child, no teacher.
import type { LoadAlert } from '@domain/homework/load/load-alert'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const loadAlertsFates = {
  record: '作业量提醒',
  expires: [{ kind: 'HOMEWORK', since: ['raisedAt'] }],
  fields: {
    _id: notPersonal,
    kind: notPersonal,
    districtId: notPersonal,
    schoolId: notPersonal,
    homeroomId: notPersonal,
    homeroomName: notPersonal,
    grade: notPersonal,
    stage: notPersonal,
    days: notPersonal,
    raisedAt: notPersonal,
    pooledAt: notPersonal,
  },
} satisfies CollectionFates<LoadAlert>
