// Names the answers that the screens of homework load share.
import type { ActionOutput } from '@domain/registry'

export type DistrictLoad = ActionOutput<'homework.getDistrictLoad'>
export type GradeFigures = DistrictLoad['grades'][number]
export type SchoolFigures = DistrictLoad['schools'][number]
export type SchoolLoad = ActionOutput<'homework.getSchoolLoad'>
export type HomeworkBoard = ActionOutput<'homework.getHomeworkBoard'>
export type Management = ActionOutput<'homework.getManagement'>
export type ExamsOfDistrict = ActionOutput<'homework.listExamPlans'>
export type ExamOfSchool = ExamsOfDistrict['schools'][number]['exams'][number]
