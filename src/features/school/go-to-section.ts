// Moves between the school's sections. They replace each other, so going back leaves them.
import { ROUTES } from '@src/navigation/app-routes'
import Taro from '@tarojs/taro'

export type SchoolSection = 'courses' | 'plan' | 'finance' | 'homework' | 'import' | 'staff'

const PAGES: Record<SchoolSection, string> = {
  courses: ROUTES.schoolCourses,
  plan: ROUTES.schoolPlan,
  finance: ROUTES.finance,
  homework: ROUTES.schoolHomework,
  import: ROUTES.schoolImport,
  staff: ROUTES.schoolStaff,
}

/** What the school's admin does alone; finance sees the others too. */
export function isForAdmins(section: SchoolSection): boolean {
  return section === 'plan' || section === 'import' || section === 'staff' || section === 'homework'
}

export function goToSection(section: SchoolSection): void {
  void Taro.redirectTo({ url: PAGES[section] })
}
