// Owns the entry of the enrollment function; its timer completes what a dead process left half-done.
import { serve } from '../runtime/router'
import { enrollPupil } from './enroll-pupil'
import { getCourse } from './get-course'
import { getCourseRoster } from './get-course-roster'
import { guardianHome } from './guardian-home'
import { importCoursePlan } from './import-course-plan'
import { listCourses } from './list-courses'
import { listMyCourses } from './list-my-courses'
import { listSchoolCourses } from './list-school-courses'
import { pollSeats } from './poll-seats'
import { previewCoursePlan } from './preview-course-plan'
import { sweepRolls } from './sweep-rolls'
import { withdrawPupil } from './withdraw-pupil'

const forFamilies = { guardianHome, listCourses, pollSeats, getCourse, listMyCourses, enrollPupil, withdrawPupil }
const forSchools = { listSchoolCourses, getCourseRoster, previewCoursePlan, importCoursePlan }

export const main = serve('enrollment', { ...forFamilies, ...forSchools }, sweepRolls)
