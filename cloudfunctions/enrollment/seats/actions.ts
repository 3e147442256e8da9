// Lists the actions on a child's places in courses.
import { enrollPupil } from './enroll-pupil'
import { listMyCourses } from './list-my-courses'
import { withdrawPupil } from './withdraw-pupil'

export const seatActions = { listMyCourses, enrollPupil, withdrawPupil }
