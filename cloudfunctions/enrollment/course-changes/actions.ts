// Lists the actions on courses too small or too full.
import { endCourse } from './end-course'
import { listCourseSizes } from './list-course-sizes'
import { moveToCourse } from './move-to-course'
import { previewEnding } from './preview-ending'
import { takeBackEnding } from './take-back-ending'

export const courseChangeActions = { listCourseSizes, previewEnding, endCourse, takeBackEnding, moveToCourse }
