// Lists the actions on a child's places in courses.
import { acceptOffer } from './accept-offer'
import { enrollPupil } from './enroll-pupil'
import { enrollSiblings } from './enroll-siblings'
import { listMyCourses } from './list-my-courses'
import { moveInLine } from './move-in-line'
import { swapCourse } from './swap-course'
import { withdrawPupil } from './withdraw-pupil'

export const seatActions = {
  listMyCourses,
  enrollPupil,
  enrollSiblings,
  withdrawPupil,
  acceptOffer,
  swapCourse,
  moveInLine,
}
