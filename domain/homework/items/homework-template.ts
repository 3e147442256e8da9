// What a teacher keeps to set again: one's own, with neither day nor class.
import type { SchoolSubject } from '../../values/school-subject'
import type { HomeworkContent } from './homework-item'

export interface HomeworkTemplate
  extends Pick<HomeworkContent, 'kind' | 'place' | 'purpose' | 'book' | 'content' | 'minutes' | 'layers'> {
  readonly _id: string
  readonly personId: string
  readonly subject: SchoolSubject
  readonly title: string
  readonly savedAt: number
}
