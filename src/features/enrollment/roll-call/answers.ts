// The answers that the screens of a roll call share.
import type { ActionOutput } from '@domain/registry'

export type LessonList = ActionOutput<'enrollment.getRollCall'>
export type ListedChild = LessonList['children'][number]
export type RollState = Pick<LessonList, 'rev' | 'marks' | 'counted' | 'asked' | 'guests'>
