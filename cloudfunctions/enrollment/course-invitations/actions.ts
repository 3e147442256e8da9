// Lists the actions of courses by invitation.
import { acceptInvitation } from './accept-invitation'
import { declineInvitation } from './decline-invitation'
import { inviteToCourse } from './invite-to-course'
import { listCourseInvitations } from './list-course-invitations'
import { takeBackInvitation } from './take-back-invitation'

export const courseInvitationActions = {
  listCourseInvitations,
  inviteToCourse,
  takeBackInvitation,
  acceptInvitation,
  declineInvitation,
}
