// Brings in the staff no roster names, each by an invitation code.
import type { ActionInput } from '@domain/registry'
import { DISTRICT, NAMED_STAFF, QINGHE, YUNLING } from '../families/named-people'
import { gatewaySession } from '../gateway-session'
import type { Seeding } from '../seeding'

const POST = { homeroomId: null, grade: null, until: null } as const

/** The keys a phone would make at random: the same in every world, and so the codes. */
const GRADE_LEAD: ActionInput<'identity.inviteStaff'> = {
  ...POST,
  schoolId: QINGHE,
  role: 'gradeLead',
  grade: 3,
  label: NAMED_STAFF.gradeLead.name,
  requestKey: 'demonstration-grade-lead',
}
const DUTY_TEACHER: ActionInput<'identity.inviteStaff'> = {
  ...POST,
  schoolId: QINGHE,
  role: 'dutyTeacher',
  label: NAMED_STAFF.dutyTeacher.name,
  requestKey: 'demonstration-duty-teacher',
}
const SCHOOL_FINANCE: ActionInput<'identity.inviteStaff'> = {
  ...POST,
  schoolId: QINGHE,
  role: 'schoolFinance',
  label: NAMED_STAFF.schoolFinance.name,
  requestKey: 'demonstration-school-finance',
}
const YUNLING_FINANCE: ActionInput<'identity.inviteStaff'> = {
  ...POST,
  schoolId: YUNLING,
  role: 'schoolFinance',
  label: NAMED_STAFF.yunlingFinance.name,
  requestKey: 'demonstration-yunling-finance',
}
const SUBJECT_TEACHERS = [NAMED_STAFF.mathTeacher, NAMED_STAFF.chineseTeacher, NAMED_STAFF.englishTeacher]
const DISTRICT_FINANCE: ActionInput<'identity.inviteOfficial'> = {
  districtId: DISTRICT,
  role: 'districtFinance',
  schoolId: null,
  department: null,
  until: null,
  label: NAMED_STAFF.districtFinance.name,
  requestKey: 'demonstration-district-finance',
}

export async function appointStaff({ url, loginOf }: Seeding): Promise<void> {
  const as = ({ phone }: { readonly phone: string }) => gatewaySession(url, loginOf(phone))
  const clerk = as(NAMED_STAFF.qingheClerk)
  const ruralClerk = as(NAMED_STAFF.yunlingClerk)
  const officer = as(NAMED_STAFF.districtOfficer)
  const invited: { readonly person: { readonly phone: string }; readonly code: string }[] = [
    { person: NAMED_STAFF.gradeLead, ...(await clerk.call('identity.inviteStaff', GRADE_LEAD)) },
    { person: NAMED_STAFF.dutyTeacher, ...(await clerk.call('identity.inviteStaff', DUTY_TEACHER)) },
    { person: NAMED_STAFF.schoolFinance, ...(await clerk.call('identity.inviteStaff', SCHOOL_FINANCE)) },
    { person: NAMED_STAFF.yunlingFinance, ...(await ruralClerk.call('identity.inviteStaff', YUNLING_FINANCE)) },
    { person: NAMED_STAFF.districtFinance, ...(await officer.call('identity.inviteOfficial', DISTRICT_FINANCE)) },
  ]
  for (const [index, person] of SUBJECT_TEACHERS.entries()) {
    const post = { ...POST, schoolId: QINGHE, role: 'teacher', label: person.name } as const
    const requestKey = `demonstration-subject-${index}`
    invited.push({ person, ...(await clerk.call('identity.inviteStaff', { ...post, requestKey })) })
  }
  for (const { person, code } of invited) await as(person).call('identity.redeemInvitation', { code })
}
