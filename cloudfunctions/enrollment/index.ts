// Owns the entry of the enrollment function; its timer completes what was left half-done and takes back lapsed places.
import { serve } from '../runtime/router'
import { correctLesson } from './correct-lesson'
import { enrollPupil } from './enroll-pupil'
import { getCourse } from './get-course'
import { getCourseRoster } from './get-course-roster'
import { guardianHome } from './guardian-home'
import { importCoursePlan } from './import-course-plan'
import { listCourses } from './list-courses'
import { listLessons } from './list-lessons'
import { listMyCourses } from './list-my-courses'
import { listSchoolCourses } from './list-school-courses'
import { pickupHome } from './pickup-home'
import { pollSeats } from './poll-seats'
import { previewCoursePlan } from './preview-course-plan'
import { recordLessons } from './record-lessons'
import { reportLesson } from './report-lesson'
import { signLessons } from './sign-lessons'
import { sweepEnrollment } from './sweep-enrollment'
import { teacherHome } from './teacher-home'
import { withdrawPupil } from './withdraw-pupil'

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

export const main = serve('enrollment', { ...forFamilies, ...forSchools, ...forLessons }, sweepEnrollment)
