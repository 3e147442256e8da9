// The collection homeworkTemplates: its documents, its indexes, and every read and write of it.
import type { HomeworkTemplate } from '@domain/homework/items/homework-template'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { homeworkTemplatesFates } from './fates/homework-templates-fates'

/** More than anybody chooses from. [D] */
export const MOST_TEMPLATES = 40

export const homeworkTemplates = defineCollection<HomeworkTemplate>({
  name: 'homeworkTemplates',
  fates: homeworkTemplatesFates,
  indexes: [index('person', ['personId', 'savedAt']), index('saved', ['savedAt'])],
})

/** Adds `templates`: a teacher's own, the latest first. The same on every row of the read. */
export function templatesOf(personId: string | null): Stage {
  const pipeline = [{ $match: { personId } }, { $sort: { savedAt: -1 } }, { $limit: MOST_TEMPLATES }]
  return { $lookup: { from: homeworkTemplates.name, pipeline, as: 'templates' } }
}

/** Saving the same again changes nothing. */
export function saveTemplate(template: HomeworkTemplate): Promise<void> {
  return homeworkTemplates.replace(template)
}

export async function removeTemplate(personId: string, templateId: string): Promise<boolean> {
  return (await homeworkTemplates.remove({ _id: templateId, personId })) > 0
}
