// The addresses of all pages, and how to go from one to another.
import type { BillFilter } from '@domain/billing/bills/school-contract'
import Taro from '@tarojs/taro'

export const ROUTES = {
  home: '/pages/parent/home/index',
  courses: '/pages/parent/courses/index',
  homework: '/pages/parent/homework/index',
  mine: '/pages/parent/mine/index',
  course: '/pages/parent/course/index',
  myCourses: '/pages/parent/my-courses/index',
  statement: '/pages/parent/statement/index',
  waiver: '/pages/fees/waiver/index',
  connect: '/pages/connect/index',
  ask: '/pages/parent/ask/index',
  consent: '/pages/parent/consent/index',
  family: '/pages/parent/family/index',
  myData: '/pages/parent/my-data/index',
  accesses: '/pages/parent/accesses/index',
  rules: '/pages/rules/index',
  results: '/pages/results/index',
  lost: '/pages/lost/index',
  inbox: '/pages/inbox/index',
  noticeSettings: '/pages/notice-settings/index',
  identity: '/pages/identity/index',
  schoolCourses: '/pages/school/courses/index',
  schoolCourse: '/pages/school/course/index',
  schoolImport: '/pages/school/import/index',
  schoolStaff: '/pages/school/staff/index',
  corrections: '/pages/school/corrections/index',
  publication: '/pages/fees/publication/index',
  finance: '/pages/finance/home/index',
  lessons: '/pages/finance/lessons/index',
  settlement: '/pages/finance/settlement/index',
  closing: '/pages/finance/closing/index',
  schoolWaivers: '/pages/school/waivers/index',
  schoolWaiver: '/pages/school/waiver/index',
  financeBills: '/pages/finance/bills/index',
  financeBill: '/pages/finance/bill/index',
  teacher: '/pages/teacher/home/index',
  homeroom: '/pages/teacher/class/index',
  teacherHomework: '/pages/teacher/homework/index',
  setHomework: '/pages/teacher/set-homework/index',
  homeworkItem: '/pages/teacher/homework-item/index',
  classHomework: '/pages/teacher/class-homework/index',
  gradeHomework: '/pages/teacher/grade-homework/index',
  familyWords: '/pages/teacher/families/index',
  district: '/pages/district/home/index',
  districtSchool: '/pages/district/school/index',
  officials: '/pages/district/officials/index',
  audit: '/pages/district/audit/index',
  hardshipList: '/pages/district/hardship-list/index',
  districtFees: '/pages/district/fees/index',
  packs: '/pages/district/packs/index',
  pack: '/pages/district/pack/index',
  subsidies: '/pages/district/subsidies/index',
  subsidy: '/pages/district/subsidy/index',
  schoolSubsidy: '/pages/finance/subsidy/index',
  pickup: '/pages/pickup/home/index',
  receipts: '/pages/fees/receipts/index',
  standard: '/pages/fees/standard/index',
  pay: '/pages/fees/pay/index',
  reconciliation: '/pages/finance/wechat/index',
  reportNew: '/pages/report/new/index',
  reportFollow: '/pages/report/follow/index',
  reportAbout: '/pages/report/about/index',
  districtComplaints: '/pages/district/complaints/index',
  districtComplaintKeys: '/pages/district/complaint-keys/index',
  districtComplaintReview: '/pages/district/complaint-review/index',
  districtInspections: '/pages/district/inspections/index',
  districtHomework: '/pages/district/homework/index',
  schoolHomework: '/pages/school/homework/index',
  schoolPlan: '/pages/school/plan/index',
  districtPlans: '/pages/district/plans/index',
  teacherHomeworkBoard: '/pages/teacher/homework-board/index',
  parentGrowth: '/pages/parent/growth/index',
  teacherClassGrowth: '/pages/teacher/class-growth/index',
  classShowcase: '/pages/teacher/showcase/index',
  showcase: '/pages/kept/showcase/index',
  ownHomework: '/pages/kept/item/index',
  ownWeek: '/pages/kept/week/index',
  fromSchool: '/pages/parent/from-school/index',
  forFamily: '/pages/teacher/for-family/index',
  announce: '/pages/teacher/announce/index',
  announced: '/pages/teacher/announced/index',
  financeStatement: '/pages/finance/statement/index',
  schoolPupils: '/pages/school/pupils/index',
  schoolPromotion: '/pages/school/promotion/index',
  schoolCourseSizes: '/pages/school/course-sizes/index',
  findCourses: '/pages/choose/find/index',
  wishes: '/pages/draws/wishes/index',
  drawResult: '/pages/draws/result/index',
  verifyDraw: '/pages/draws/verify/index',
  compare: '/pages/choose/compare/index',
  schoolRosters: '/pages/school/rosters/index',
  schoolNotices: '/pages/school/notices/index',
  schoolDraw: '/pages/school/draw/index',
  today: '/pages/parent/today/index',
  calendar: '/pages/parent/calendar/index',
  schoolSessions: '/pages/school/sessions/index',
  rollCall: '/pages/teacher/roll-call/index',
  gate: '/pages/teacher/gate/index',
  dayClose: '/pages/teacher/day-close/index',
} as const

export type RouteName = keyof typeof ROUTES

interface Nothing {
  readonly pupilId?: never
}
/** Opened for this child: the family's choice follows. */
interface ForChild {
  readonly pupilId?: string
}
/** Opened for a term; left out: the current one. */
interface ForTerm {
  readonly planId?: string
}

/** What each page is about: an address without it does not compile. */
interface RouteParams {
  readonly home: ForChild
  readonly courses: ForChild
  readonly homework: ForChild
  readonly mine: Nothing
  /** Shared with other families: without a child. */
  readonly course: { readonly pupilId?: string; readonly courseId: string }
  readonly myCourses: ForChild
  readonly statement: ForChild & ForTerm
  readonly waiver: ForChild
  /** The link of an invitation: its code, and whether it is a class's or for one person; or the address to come back to. */
  readonly connect: { readonly code?: string; readonly kind?: 'class' | 'person'; readonly back?: string }
  /** One item of one child's evening. */
  readonly ask: { readonly pupilId: string; readonly date: string; readonly itemId: string }
  readonly consent: ForChild
  readonly family: ForChild
  readonly myData: ForChild
  readonly accesses: ForChild
  readonly rules: Nothing
  readonly results: Nothing
  readonly lost: Nothing
  readonly inbox: Nothing
  readonly noticeSettings: Nothing
  readonly identity: Nothing
  readonly schoolCourses: Nothing
  readonly schoolCourse: { readonly courseId: string }
  readonly schoolImport: Nothing
  readonly schoolStaff: Nothing
  readonly corrections: Nothing
  readonly publication: ForChild & ForTerm
  readonly finance: Nothing
  /** A day of the term. */
  readonly lessons: { readonly date?: string }
  readonly settlement: ForTerm
  readonly closing: ForTerm
  readonly schoolWaivers: Nothing
  readonly schoolWaiver: { readonly applicationId: string }
  readonly financeBills: ForTerm & { readonly filter?: BillFilter; readonly pupilId?: string; readonly billId?: string }
  readonly financeBill: { readonly billId: string }
  readonly teacher: Nothing
  /** The school's admin comes from the school's side: leaving is registered there. */
  readonly homeroom: { readonly homeroomId: string; readonly as?: 'school' }
  readonly teacherHomework: Nothing
  /** An earlier item to set again, or with `edit` to write anew. */
  readonly setHomework: { readonly homeroomId?: string; readonly itemId?: string; readonly edit?: 'yes' }
  readonly homeworkItem: { readonly homeroomId: string; readonly date: string; readonly itemId: string }
  /** Left out: tonight. */
  readonly classHomework: { readonly homeroomId: string; readonly date?: string }
  /** Any homeroom of the grade. */
  readonly gradeHomework: { readonly homeroomId: string; readonly date?: string }
  readonly familyWords: Nothing
  readonly district: Nothing
  /** Without an id: a school to add. */
  readonly districtSchool: { readonly schoolId?: string }
  readonly officials: Nothing
  readonly audit: Nothing
  readonly hardshipList: Nothing
  readonly districtFees: Nothing
  readonly packs: Nothing
  readonly pack: { readonly packId: string }
  readonly subsidies: Nothing
  readonly subsidy: { readonly schoolId: string; readonly year?: string }
  readonly schoolSubsidy: Nothing
  readonly pickup: Nothing
  readonly receipts: ForChild
  /** One fee policy, or the one a school charges under now. */
  readonly standard: { readonly packId: string } | { readonly schoolId: string }
  /** Back from the cashier: the payment that was made. */
  readonly pay: { readonly billId: string; readonly paymentNo?: string }
  readonly reconciliation: Nothing
  readonly reportNew: Nothing
  readonly reportFollow: Nothing
  readonly reportAbout: Nothing
  readonly districtComplaints: Nothing
  readonly districtComplaintKeys: Nothing
  readonly districtComplaintReview: Nothing
  readonly districtInspections: { readonly inspectionId?: string }
  readonly districtHomework: Nothing
  readonly schoolHomework: Nothing
  /** Any day of the week. */
  readonly teacherHomeworkBoard: { readonly homeroomId: string; readonly date?: string }
  /** Left out: the term that is worked on. */
  readonly schoolPlan: { readonly termId?: string; readonly courseId?: string }
  readonly districtPlans: { readonly schoolId?: string }
  readonly parentGrowth: ForChild
  readonly teacherClassGrowth: { readonly homeroomId: string }
  readonly classShowcase: { readonly homeroomId: string }
  readonly showcase: ForChild
  readonly ownHomework: { readonly pupilId: string; readonly date: string; readonly itemId: string }
  /** A day of the week that is shown first; left out: this one. */
  readonly ownWeek: ForChild & { readonly date?: string }
  readonly fromSchool: ForChild
  /** Of a child that is nobody's choice here; left out: what waits for a second person. */
  readonly forFamily: { readonly forPupil?: string }
  readonly announce: {
    readonly homeroomId?: string
    readonly courseId?: string
    readonly schoolId?: string
    readonly grade?: string
  }
  readonly announced: { readonly announcementId: string }
  readonly financeStatement: Nothing
  /** A child to open. */
  readonly schoolPupils: { readonly pupilId?: string }
  readonly schoolPromotion: Nothing
  readonly schoolCourseSizes: Nothing
  readonly findCourses: ForChild
  /** With a course: it is added, and saved when the family says so. */
  readonly wishes: ForChild & { readonly courseId?: string }
  readonly drawResult: ForChild
  /** Left out: a file alone is verified; with a child its own row is found. */
  readonly verifyDraw: { readonly planId?: string; readonly pupilId?: string }
  readonly compare: { readonly pupilId: string; readonly courseId: string; readonly other: string }
  /** A course's roster first; left out: a class's. */
  readonly schoolRosters: { readonly courseId?: string }
  readonly schoolNotices: Nothing
  readonly schoolDraw: Nothing
  readonly today: ForChild
  readonly calendar: Nothing
  /** A course to open. */
  readonly schoolSessions: { readonly courseId?: string }
  readonly rollCall: { readonly courseId: string }
  readonly gate: { readonly gateId?: string; readonly pupilId?: string }
  readonly dayClose: Nothing
}

type Params<Route extends RouteName> =
  Partial<RouteParams[Route]> extends RouteParams[Route] ? [params?: RouteParams[Route]] : [params: RouteParams[Route]]

const TABS: readonly RouteName[] = ['home', 'courses', 'homework', 'mine']

/** Whether the user has navigated since the app started. */
let moved = false

export function hasMoved(): boolean {
  return moved
}

/** The address of a page with its child and target, for a row, a notice or a shared card: it opens cold too. */
export function addressOf<Route extends RouteName>(route: Route, ...[params]: Params<Route>): string {
  const query = Object.entries<string | undefined>({ ...params })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')
  return query === '' ? ROUTES[route] : `${ROUTES[route]}?${query}`
}

/** Tabs exist once and take no address from within the app: they show the family's current child. */
export function goTo<Route extends RouteName>(route: Route, ...params: Params<Route>): void {
  moved = true
  if (TABS.includes(route)) void Taro.switchTab({ url: ROUTES[route] })
  else void Taro.navigateTo({ url: addressOf(route, ...params) })
}

/** Back to the page before, or home when this page was opened by its address. */
export function goBack(): void {
  moved = true
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: ROUTES.home })
}

/** Starts over at a page, forgetting the way here: after changing who uses the app. */
export function startOver(route: RouteName): void {
  moved = true
  void Taro.reLaunch({ url: ROUTES[route] })
}
