// Declares the fate of every field of what a school or a district set about homework.
import type { HomeworkSettings } from '@domain/homework/coordination/homework-settings'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const homeworkSettingsFates = {
  record: '作业设置',
  fields: {
    _id: notPersonal,
    publishBy: notPersonal,
    releaseAt: notPersonal,
    softLimit: notPersonal,
    caps: {
      from: notPersonal,
      primary: notPersonal,
      junior: notPersonal,
      document: notPersonal,
    },
    changedBy: inOffice,
    changedAt: notPersonal,
    rev: notPersonal,
  },
} satisfies CollectionFates<HomeworkSettings>
