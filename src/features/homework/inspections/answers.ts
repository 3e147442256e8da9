// Names the answers that the screens of inspections share.
import type { ActionOutput } from '@domain/registry'

export type InspectionList = ActionOutput<'homework.listInspections'>
export type InspectionEntry = InspectionList['inspections'][number]
export type InspectionAnswer = ActionOutput<'homework.getInspection'>
export type FindingLine = InspectionList['findings'][number]
export type DrawnFrame = NonNullable<InspectionAnswer['frame']>
export type DrawAnswer = NonNullable<InspectionAnswer['draw']>
export type DrawnRow = DrawAnswer['drawn'][number]
