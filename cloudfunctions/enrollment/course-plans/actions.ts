// Lists the actions of course-plan imports.
import { importCoursePlan } from './import-course-plan'
import { markCoursePlan } from './mark-course-plan'
import { previewCoursePlan } from './preview-course-plan'

export const coursePlanActions = { previewCoursePlan, markCoursePlan, importCoursePlan }
