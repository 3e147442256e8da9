// Owns the addresses of the app's pages and how one goes from one to another.
import Taro from '@tarojs/taro'

export const ROUTES = {
  home: '/pages/parent/home/index',
  courses: '/pages/parent/courses/index',
  mine: '/pages/parent/mine/index',
  course: '/pages/parent/course/index',
  myCourses: '/pages/parent/my-courses/index',
  statement: '/pages/parent/statement/index',
  identity: '/pages/identity/index',
  schoolCourses: '/pages/school/courses/index',
  schoolCourse: '/pages/school/course/index',
  schoolImport: '/pages/school/import/index',
} as const

export type RouteName = keyof typeof ROUTES

const TABS: readonly RouteName[] = ['home', 'courses', 'mine']

export function goTo(route: RouteName, params: Readonly<Record<string, string>> = {}): void {
  if (TABS.includes(route)) {
    void Taro.switchTab({ url: ROUTES[route] })
    return
  }
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  void Taro.navigateTo({ url: query === '' ? ROUTES[route] : `${ROUTES[route]}?${query}` })
}

/** Back to the page before, or home when this page was opened by its address. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: ROUTES.home })
}

/** Starts over at a page, forgetting the way here: after changing who uses the app. */
export function startOver(route: RouteName): void {
  void Taro.reLaunch({ url: ROUTES[route] })
}
