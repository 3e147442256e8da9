// Names the answer types that the screens of a class's and a grade's homework share.
import type { ActionOutput } from '@domain/registry'

export type ClassAnswer = ActionOutput<'homework.getClassHomework'>
export type GradeAnswer = ActionOutput<'homework.getGradeHomework'>
export type ClassWeek = ClassAnswer['week']
export type Waiting = GradeAnswer['waiting'][number]
