// Lists the actions of the course catalog.
import { getCourse } from './get-course'
import { getCourseRoster } from './get-course-roster'
import { listCourses } from './list-courses'
import { listSchoolCourses } from './list-school-courses'
import { pollSeats } from './poll-seats'

export const catalogActions = { listCourses, pollSeats, getCourse, listSchoolCourses, getCourseRoster }
