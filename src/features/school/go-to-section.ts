// Owns moving between the school's sections: they replace each other, so that going back leads out, not through.
import { ROUTES } from '@src/app-routes'
import Taro from '@tarojs/taro'

export type SchoolSection = 'courses' | 'import' | 'staff'

const PAGES: Record<SchoolSection, string> = {
  courses: ROUTES.schoolCourses,
  import: ROUTES.schoolImport,
  staff: ROUTES.schoolStaff,
}

export function goToSection(section: SchoolSection): void {
  void Taro.redirectTo({ url: PAGES[section] })
}
