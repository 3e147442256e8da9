// The places at the left of a school's desk, grouped by work: only those this person may open.
import type { RouteName } from '@src/navigation/app-routes'
import type { DeskIconName } from '@src/ui/desk/desk-icon'
import type { Staff } from './use-school'

/** `admin`: the school's admin alone; `finance`: school finance alone; `both`: either. */
type Opens = 'admin' | 'finance' | 'both'

export interface SchoolPlace {
  readonly name: SchoolPlaceName
  readonly text: string
  readonly icon: DeskIconName
  readonly opens: Opens
}

/** A page of the school, by its route. */
export type SchoolPlaceName = Extract<
  RouteName,
  | 'schoolPlan'
  | 'schoolCourses'
  | 'schoolCourseSizes'
  | 'schoolDraw'
  | 'schoolImport'
  | 'schoolPupils'
  | 'schoolRosters'
  | 'schoolSessions'
  | 'gate'
  | 'dayClose'
  | 'schoolNotices'
  | 'schoolStaff'
  | 'schoolWaivers'
  | 'corrections'
  | 'schoolHomework'
  | 'finance'
  | 'financeBills'
  | 'financeStatement'
  | 'lessons'
  | 'settlement'
  | 'reconciliation'
  | 'closing'
  | 'schoolSubsidy'
>

interface PlaceGroup {
  readonly title: string
  readonly places: readonly SchoolPlace[]
}

const GROUPS: readonly PlaceGroup[] = [
  {
    title: '教务',
    places: [
      { name: 'schoolPlan', text: '课程与方案', icon: 'book', opens: 'admin' },
      { name: 'schoolCourses', text: '课程名单', icon: 'group', opens: 'both' },
      { name: 'schoolCourseSizes', text: '开班人数', icon: 'chart', opens: 'admin' },
      { name: 'schoolSessions', text: '单次调课', icon: 'swap', opens: 'admin' },
      { name: 'gate', text: '门口交接', icon: 'group', opens: 'admin' },
      { name: 'dayClose', text: '今天收尾', icon: 'check-circle', opens: 'admin' },
      { name: 'schoolRosters', text: '名单和打印', icon: 'table', opens: 'admin' },
      { name: 'schoolDraw', text: '志愿和抽签', icon: 'draw', opens: 'admin' },
      { name: 'schoolImport', text: '名册和导入', icon: 'table', opens: 'admin' },
      { name: 'schoolPupils', text: '学生和班级', icon: 'id-card', opens: 'admin' },
      { name: 'schoolNotices', text: '给家长的通知', icon: 'message', opens: 'admin' },
      { name: 'schoolStaff', text: '人员', icon: 'group', opens: 'admin' },
      { name: 'schoolWaivers', text: '减免办理', icon: 'lock', opens: 'admin' },
      { name: 'corrections', text: '信息更正', icon: 'swap', opens: 'admin' },
      { name: 'schoolHomework', text: '作业统筹', icon: 'pencil', opens: 'admin' },
    ],
  },
  {
    title: '财务',
    places: [
      { name: 'finance', text: '今天要办', icon: 'inbox', opens: 'both' },
      { name: 'financeBills', text: '账单和收缴', icon: 'yuan', opens: 'finance' },
      { name: 'financeStatement', text: '银行流水', icon: 'download', opens: 'finance' },
      { name: 'lessons', text: '上课登记', icon: 'calendar', opens: 'both' },
      { name: 'settlement', text: '课酬和支出', icon: 'calculator', opens: 'both' },
      { name: 'reconciliation', text: '微信对账', icon: 'check-circle', opens: 'finance' },
      { name: 'closing', text: '学期结账', icon: 'document', opens: 'both' },
      { name: 'schoolSubsidy', text: '规模补助', icon: 'building', opens: 'both' },
    ],
  },
]

/** A place nobody here may open is not shown gray: it is not there. */
export function placesFor({ school }: Pick<Staff, 'school'>): readonly PlaceGroup[] {
  const mayOpen = ({ opens }: SchoolPlace) =>
    opens === 'both' || (opens === 'admin' ? school.mayImport : school.mayBill)
  return GROUPS.map(({ title, places }) => ({ title, places: places.filter(mayOpen) })).filter(
    ({ places }) => places.length > 0,
  )
}

export function placeText(name: SchoolPlaceName): string {
  return GROUPS.flatMap(({ places }) => places).find((place) => place.name === name)?.text ?? ''
}
