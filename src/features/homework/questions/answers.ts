// The answer types that the screens of questions share.
import type { ActionOutput } from '@domain/registry'

export type Thread = ActionOutput<'homework.getQuestion'>
export type Message = Thread['messages'][number]
export type FamilyWords = ActionOutput<'homework.listFamilyWords'>
export type TeacherThread = FamilyWords['questions'][number]
