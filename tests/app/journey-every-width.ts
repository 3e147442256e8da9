// Owns the proof that every page can be used at every width, in both type sizes: nothing is cut off at the side, and
// what one came for can be tapped.
import { call } from '../actions/district'
import { openPhone } from './browser'
import { type JourneyApp, openCold, pageAddress } from './journey-app'
import { overflowOf } from './page-overflow'

const SIZES = [320, 375, 414].flatMap((width) => [
  { width, largeType: false },
  { width, largeType: true },
])

interface Stop {
  readonly login: string
  readonly page: string
  /** Words that are there once the page is. */
  readonly sign: string
  /** The main thing to tap, where the sign is not it. */
  readonly action?: string
  readonly params?: Readonly<Record<string, string>>
}

const PARENT = 'web:mother-of-two'
const CLERK = 'web:qinghe-clerk'
const COURSE = '机器人入门'

export function everyWidthJourney(app: JourneyApp): void {
  let stops: readonly Stop[]

  beforeAll(async () => {
    app.reset()
    const courseId = await courseOf(app, COURSE)
    const pupilId = await pupilOf(app)
    stops = [
      { login: PARENT, page: 'parent/home', sign: '林小满', action: '选课' },
      { login: PARENT, page: 'parent/courses', sign: COURSE },
      { login: PARENT, page: 'parent/course', sign: '为什么是这个价', action: '退课', params: { courseId, pupilId } },
      { login: PARENT, page: 'parent/my-courses', sign: '退课' },
      { login: PARENT, page: 'parent/statement', sign: '应缴' },
      { login: PARENT, page: 'parent/mine', sign: '账单' },
      { login: PARENT, page: 'identity', sign: '未登录' },
      { login: CLERK, page: 'school/courses', sign: '选课中', action: COURSE },
      { login: CLERK, page: 'school/course', sign: '候补，按先后排', params: { courseId } },
      { login: CLERK, page: 'school/import', sign: '表格里要有', action: '选择 .xlsx 文件' },
    ]
  })

  describe.each(SIZES)('$width px, large type: $largeType', (size) => {
    test.each([PARENT, CLERK])('%s', async (login) => {
      const phone = await openPhone(app.browser(), { url: app.url(), login, ...size })
      for (const { page, params, sign, action = sign } of stops.filter((each) => each.login === login)) {
        await openCold(phone.page, pageAddress(app.url(), page, params))
        await phone.see(sign)
        expect({ page, overflow: await overflowOf(phone.page) }).toEqual({ page, overflow: [] })
        // Brought into sight and not covered by anything: everything about a tap but the tap.
        await phone.find(action).click({ trial: true })
      }
      expect(phone.complaints).toEqual([])
      await phone.close()
    })
  })
}

async function courseOf(app: JourneyApp, title: string): Promise<string> {
  const { answer } = await call({ url: app.url() }, CLERK, { name: 'enrollment.listSchoolCourses', input: {} })
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
