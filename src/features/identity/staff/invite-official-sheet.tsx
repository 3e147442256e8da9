// Invites a district official or a school's admin.
import { DEPARTMENTS, type Department, type OfficialRole } from '@domain/identity/invitations/invitation'
import { useMakingCode } from '@src/features/identity/invitations/use-making-code'
import { OfficeInviteSheet, type OfficeWish, type Scopes } from '@src/features/identity/staff/office-invite-sheet'
import { DEPARTMENT_WORDS } from '@src/features/identity/staff/office-texts'

interface NamedSchool {
  readonly schoolId: string
  readonly schoolName: string
}

interface InviteOfficialSheetProps {
  readonly districtId: string
  readonly roles: readonly OfficialRole[]
  readonly schools: readonly NamedSchool[]
  readonly now: number
  readonly onClose: () => void
}

export function InviteOfficialSheet({ districtId, roles, schools, now, onClose }: InviteOfficialSheetProps) {
  const { make, ...making } = useMakingCode('identity.inviteOfficial')
  const invite = ({ role, scope, label, until }: OfficeWish<OfficialRole>) =>
    void make((requestKey) => ({
      districtId,
      role,
      label,
      until,
      requestKey,
      schoolId: role === 'schoolAdmin' ? scope : null,
      department: role === 'enforcement' ? departmentOf(scope) : null,
    }))
  return (
    <OfficeInviteSheet<OfficialRole>
      title="请谁来？"
      roles={roles}
      scopesOf={(role) => scopesOf(role, schools)}
      making={{ ...making, make: invite }}
      now={now}
      onClose={onClose}
    />
  )
}

function scopesOf(role: OfficialRole, schools: readonly NamedSchool[]): Scopes | null {
  if (role === 'schoolAdmin') {
    return {
      label: '哪所学校',
      options: schools.map(({ schoolId, schoolName }) => ({ value: schoolId, text: schoolName })),
    }
  }
  if (role !== 'enforcement') return null
  return { label: '哪个部门', options: DEPARTMENTS.map((value) => ({ value, text: DEPARTMENT_WORDS[value] })) }
}

function departmentOf(scope: string | null): Department | null {
  return DEPARTMENTS.find((department) => department === scope) ?? null
}
