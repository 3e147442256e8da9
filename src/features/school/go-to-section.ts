// Owns moving between the school's sections: they replace each other, so that going back leads out, not through.
import { ROUTES } from '@src/navigation/app-routes'
import Taro from '@tarojs/taro'

export type SchoolSection = 'courses' | 'finance' | 'import' | 'staff'

const PAGES: Record<SchoolSection, string> = {
  courses: ROUTES.schoolCourses,
  finance: ROUTES.finance,
  import: ROUTES.schoolImport,
  staff: ROUTES.schoolStaff,
}

/** What the school's admin does alone; finance sees the others too. */
export function isForAdmins(section: SchoolSection): boolean {
  return section === 'import' || section === 'staff'
}

export function goToSection(section: SchoolSection): void {
  void Taro.redirectTo({ url: PAGES[section] })
}
