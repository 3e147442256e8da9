// Journey: a father joins the waitlist of a full course, once however often he taps.
import { call } from '../../actions/world/district'
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, openCold, pageAddress } from './journey-app'

const COURSE = '机器人入门'
const CHILD = '陈雨桐'
const TAPS = 10

function fullCourseJourney(app: JourneyApp): void {
  let phone: Phone

  beforeAll(async () => {
    app.reset()
    phone = await openPhone(app.browser(), { url: app.url(), login: 'web:father-of-one' })
    await phone.page.goto(pageAddress(app.url(), 'parent/courses'))
  })
  afterAll(async () => {
    await phone.close()
    expect(phone.complaints).toEqual([])
  })

  test('the list says that it is full and how many wait', async () => {
    await phone.tap(COURSE)
    await phone.see('已满，名额 20，6 人候补')
    await phone.tap('排候补')
    await phone.see('前面有 6 人')
  })

  test('ten quick taps are one place in line, the seventh', async () => {
    const requests: string[] = []
    phone.page.on('request', (request) => requests.push(request.postData() ?? ''))
    await phone.tap(/^我自愿给陈雨桐报名/)
    const confirm = phone.page.locator('.sheet').getByText('排候补', { exact: true })
    await confirm.evaluate((button: HTMLElement, taps) => {
      for (let tap = 0; tap < taps; tap += 1) button.click()
    }, TAPS)
    await phone.see(`「${COURSE}」候补第 7 位`)
    expect(requests.filter((body) => body.includes('enrollPupil'))).toHaveLength(1)
    expect(await placesOf(app, CHILD)).toEqual([{ state: 'WAITLISTED', position: 7 }])
  })

  test('her courses show the place, and giving it back leaves no trace', async () => {
    await openCold(phone.page, pageAddress(app.url(), 'parent/my-courses'))
    await phone.see('候补第 7 位')
    await phone.tap('退出候补')
    await phone.page.locator('.sheet').getByText('退出候补', { exact: true }).click()
    await phone.see(`退掉了「${COURSE}」`)
    expect(await placesOf(app, CHILD)).toEqual([])
  })
}

/** What the school sees of a child in the course. */
async function placesOf(app: JourneyApp, name: string) {
  const clerk = 'web:qinghe-clerk'
  const school = { name: 'enrollment.listSchoolCourses', input: { schoolId: 'qinghe' } } as const
  const courses = (await call({ url: app.url() }, clerk, school)).answer
  const courseId = courses.ok ? courses.value.courses.find(({ title }) => title === COURSE)?.courseId : undefined
  const input = { courseId: courseId ?? '', from: 0 }
  const roster = (await call({ url: app.url() }, clerk, { name: 'enrollment.getCourseRoster', input })).answer
  if (!roster.ok) throw new Error(roster.error.code)
  return roster.value.pupils.filter((pupil) => pupil.name === name).map(({ state, position }) => ({ state, position }))
}

describe('a father meets a full course', () => fullCourseJourney(journeyApp()))
