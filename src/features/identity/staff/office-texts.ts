// Words for staff roles: what each may do, what losing it means, and the departments' names.
import type { Department, OfficialRole, StaffRole } from '@domain/identity/invitations/invitation'
import type { Role } from '@domain/identity/roles/role'

/** What the invited person may do. */
export const OFFICE_NOTES: Record<StaffRole | OfficialRole, string> = {
  teacher: '看自己教的课和名单',
  classTeacher: '看一个班的学生和家长，放家长进来',
  gradeLead: '看一个年级的班，不能改',
  dutyTeacher: '值班、交接孩子',
  schoolFinance: '看课程报名情况，不看名单',
  schoolAdmin: '管名册、课程、工作人员',
  districtEducation: '管全区的学校、人员、操作记录',
  districtFinance: '看全区各校的情况，不能改',
  enforcement: '和教体局一起检查校外培训',
  expert: '评课、选课程',
  provider: '进校开课的机构',
  instructor: '机构派来上课的老师',
  institution: '校外培训机构',
}

/** What somebody can no longer do from the moment the role is taken away. */
const LOSSES: Partial<Record<Role, string>> = {
  teacher: '看不到自己教的课和名单',
  classTeacher: '看不到这个班的学生和家长，也收不到加入申请',
  subjectTeacher: '不能再给这个班布置这一科的作业',
  gradeLead: '看不到这个年级的班',
  schoolFinance: '看不到学校的报名情况',
  schoolAdmin: '不能再管名册、课程和工作人员',
  districtEducation: '不能再管全区的学校和人员',
  districtFinance: '看不到全区的情况',
}

export function sayLoss(role: Role): string {
  return LOSSES[role] ?? '不能再用这个身份'
}

export const DEPARTMENT_WORDS: Record<Department, string> = {
  EDUCATION: '教育',
  POLICE: '公安',
  MARKET: '市场监管',
  URBAN: '城管',
  HOUSING: '住建',
  CIVIL_AFFAIRS: '民政',
  LABOR: '人社',
  CULTURE: '文旅',
  SCIENCE: '科技',
  HEALTH: '卫健',
  SUPERVISION: '督导',
}
