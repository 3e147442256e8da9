// Invites a colleague: to a homeroom, a grade or the whole school, depending on the role.
import { STAFF_ROLES, type StaffRole } from '@domain/identity/invitations/invitation'
import { useMakingCode } from '@src/features/identity/invitations/use-making-code'
import { OfficeInviteSheet, type OfficeWish, type Scopes } from '@src/features/identity/staff/office-invite-sheet'
import { sayGrade } from '@src/texts/say-grade'
import type { SchoolStaff } from './answers'

interface InviteStaffSheetProps {
  readonly schoolId: string
  readonly homerooms: SchoolStaff['homerooms']
  readonly now: number
  readonly onClose: () => void
}

export function InviteStaffSheet({ schoolId, homerooms, now, onClose }: InviteStaffSheetProps) {
  const { make, ...making } = useMakingCode('identity.inviteStaff')
  const invite = ({ role, scope, label, until }: OfficeWish<StaffRole>) =>
    void make((requestKey) => ({
      schoolId,
      role,
      label,
      until,
      requestKey,
      homeroomId: role === 'classTeacher' ? scope : null,
      grade: role === 'gradeLead' ? Number(scope) : null,
    }))
  return (
    <OfficeInviteSheet<StaffRole>
      title="请哪位同事？"
      roles={STAFF_ROLES}
      scopesOf={(role) => scopesOf(role, homerooms)}
      making={{ ...making, make: invite }}
      now={now}
      onClose={onClose}
    />
  )
}

function scopesOf(role: StaffRole, homerooms: SchoolStaff['homerooms']): Scopes | null {
  if (role === 'classTeacher') {
    return { label: '哪个班', options: homerooms.map(({ homeroomId, name }) => ({ value: homeroomId, text: name })) }
  }
  if (role !== 'gradeLead') return null
  const grades = [...new Set(homerooms.map(({ grade }) => grade))].sort((one, other) => one - other)
  return { label: '哪个年级', options: grades.map((grade) => ({ value: String(grade), text: sayGrade(grade) })) }
}
