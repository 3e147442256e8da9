// The answer types that the screens of the school acting for a family share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type BehalfForm = ActionOutput<'enrollment.getBehalfForm'>
export type BehalfAnswer = BehalfForm['requests'][number]
export type BehalfGuardian = BehalfForm['guardians'][number]
export type BehalfCourse = BehalfForm['courses'][number]
export type Recording = ActionInput<'enrollment.recordGuardianWord'>
export type BehalfAct = Recording['act']
export type WordWay = Recording['word']['way']
export type ReadItem = Recording['word']['read'][number]
