// The names of people's roles. A role without a word does not compile.
import type { Role } from '@domain/identity/roles/role'

export const ROLE_TEXTS: Record<Role, string> = {
  guardian: '监护人',
  pickupPerson: '接送人',
  teacher: '任课老师',
  classTeacher: '班主任',
  subjectTeacher: '学科老师',
  gradeLead: '年级组长',
  dutyTeacher: '值班老师',
  schoolAdmin: '学校教务',
  schoolFinance: '学校财务',
  districtEducation: '区教体局',
  districtFinance: '区财政',
  enforcement: '联合执法',
  expert: '专家',
  provider: '服务机构',
  instructor: '机构老师',
  institution: '培训机构',
  anyone: '未登录的人',
}
