// The collection homeworkSettings: its documents, its indexes, and every read and write of it.
import type { HomeworkSettings } from '@domain/homework/coordination/homework-settings'
import { defineCollection } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { homeworkSettingsFates } from './fates/homework-settings-fates'

export const homeworkSettings = defineCollection<HomeworkSettings>({
  name: 'homeworkSettings',
  fates: homeworkSettingsFates,
  indexes: [],
})

/** Adds `settings`: the school's and its district's, none to two. `districtField` may lie in a joined school. */
export function settingsOf(schoolField: string, districtField: string): readonly Stage[] {
  const ids = [{ $concat: ['school:', schoolField] }, { $concat: ['district:', districtField] }]
  return [
    { $addFields: { settingsIds: ids } },
    { $lookup: { from: homeworkSettings.name, localField: 'settingsIds', foreignField: '_id', as: 'settings' } },
    { $unset: 'settingsIds' },
  ]
}

export async function readHomeworkSettings(id: string): Promise<HomeworkSettings | null> {
  const [settings] = await homeworkSettings.find({ _id: id }, { limit: 1 })
  return settings ?? null
}

/** False when they changed since they were read. */
export async function writeHomeworkSettings(
  before: HomeworkSettings | null,
  after: HomeworkSettings,
): Promise<boolean> {
  if (before === null) return homeworkSettings.insert({ ...after, rev: 1 })
  const { _id, rev, ...fields } = after
  return homeworkSettings.updateOne({ _id, rev }, { $set: { ...fields, rev: rev + 1 } })
}
