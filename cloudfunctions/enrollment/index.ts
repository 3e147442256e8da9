// Entry point of the enrollment function; its timer finishes interrupted work and lapsed places.
import { enrollmentContract } from '@domain/enrollment/index'
import { serve } from '../request/router'
import { getCourse } from './catalog/get-course'
import { getCourseRoster } from './catalog/get-course-roster'
import { listCourses } from './catalog/list-courses'
import { listSchoolCourses } from './catalog/list-school-courses'
import { pollSeats } from './catalog/poll-seats'
import { importCoursePlan } from './course-plans/import-course-plan'
import { previewCoursePlan } from './course-plans/preview-course-plan'
import { guardianHome } from './home/guardian-home'
import { pickupHome } from './home/pickup-home'
import { teacherHome } from './home/teacher-home'
import { correctLesson } from './lessons/correct-lesson'
import { listLessons } from './lessons/list-lessons'
import { recordLessons } from './lessons/record-lessons'
import { reportLesson } from './lessons/report-lesson'
import { signLessons } from './lessons/sign-lessons'
import { enrollPupil } from './seats/enroll-pupil'
import { listMyCourses } from './seats/list-my-courses'
import { sweepEnrollment } from './seats/sweep-enrollment'
import { withdrawPupil } from './seats/withdraw-pupil'

const forFamilies = {
  guardianHome,
  pickupHome,
  listCourses,
  pollSeats,
  getCourse,
  listMyCourses,
  enrollPupil,
  withdrawPupil,
}
const forSchools = { teacherHome, listSchoolCourses, getCourseRoster, previewCoursePlan, importCoursePlan }

const forLessons = { listLessons, recordLessons, correctLesson, signLessons, reportLesson }

export const main = serve(
  { context: 'enrollment', contract: enrollmentContract },
  { ...forFamilies, ...forSchools, ...forLessons },
  sweepEnrollment,
)
