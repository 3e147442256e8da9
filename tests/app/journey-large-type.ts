// Owns the proof that nothing is cut off at the side: every page, narrow to wide, in large type and in the standard one.
import { call } from '../actions/district'
import { openPhone } from './browser'
import { type JourneyApp, openCold, pageAddress } from './journey-app'
import { overflowOf } from './page-overflow'

const SIZES = [
  { width: 320, largeType: true },
  { width: 375, largeType: true },
  { width: 414, largeType: true },
  { width: 320, largeType: false },
] as const

interface Stop {
  readonly login: string
  readonly page: string
  /** Words that are there once the page is. */
  readonly sign: string
  readonly params?: Readonly<Record<string, string>>
}

const PARENT = 'web:mother-of-two'
const CLERK = 'web:qinghe-clerk'

export function largeTypeJourney(app: JourneyApp): void {
  let stops: readonly Stop[]

  beforeAll(async () => {
    app.reset()
    const courseId = await courseOf(app, '机器人入门')
    const pupilId = await pupilOf(app)
    stops = [
      { login: PARENT, page: 'parent/home', sign: '林小满' },
      { login: PARENT, page: 'parent/courses', sign: '机器人入门' },
      { login: PARENT, page: 'parent/course', sign: '为什么是这个价', params: { courseId, pupilId } },
      { login: PARENT, page: 'parent/my-courses', sign: '退课' },
      { login: PARENT, page: 'parent/statement', sign: '应缴' },
      { login: PARENT, page: 'parent/mine', sign: '账单' },
      { login: PARENT, page: 'identity', sign: '未登录' },
      { login: CLERK, page: 'school/courses', sign: '满员' },
      { login: CLERK, page: 'school/course', sign: '候补，按先后排', params: { courseId } },
      { login: CLERK, page: 'school/import', sign: '表格里要有' },
    ]
  })

  test.each(SIZES)('at $width px, large type: $largeType', async (size) => {
    for (const login of [PARENT, CLERK]) {
      const phone = await openPhone(app.browser(), { url: app.url(), login, ...size })
      for (const stop of stops.filter((each) => each.login === login)) {
        await openCold(phone.page, pageAddress(app.url(), stop.page, stop.params))
        await phone.see(stop.sign)
        expect({ page: stop.page, overflow: await overflowOf(phone.page) }).toEqual({ page: stop.page, overflow: [] })
      }
      expect(phone.complaints).toEqual([])
      await phone.close()
    }
  })
}

async function courseOf(app: JourneyApp, title: string): Promise<string> {
  const request = { name: 'enrollment.listSchoolCourses', input: { schoolId: 'qinghe' } } as const
  const { answer } = await call({ url: app.url() }, CLERK, request)
  const course = answer.ok ? answer.value.courses.find((each) => each.title === title) : undefined
  if (!course) throw new Error(`no course ${title}`)
  return course.courseId
}

async function pupilOf(app: JourneyApp): Promise<string> {
  const { answer } = await call({ url: app.url() }, PARENT, { name: 'identity.whoAmI', input: {} })
  const child = answer.ok ? answer.value.children[0] : undefined
  if (!child) throw new Error('no child')
  return child.pupilId
}
