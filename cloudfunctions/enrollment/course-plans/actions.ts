// Lists the actions of course-plan imports.
import { importCoursePlan } from './import-course-plan'
import { previewCoursePlan } from './preview-course-plan'

export const coursePlanActions = { previewCoursePlan, importCoursePlan }
