// Journey: a mother swaps a course; the father who waits for the seat is asked, and takes it.
import { call } from '../../actions/world/district'
import { rollOf, stored } from '../../actions/world/stored'
import { type JourneyApp, journeyApp } from './journey-app'
import { visitsOf } from './journey-people'

const FULL = '机器人入门'
const OTHER = '创意编程'
const MOTHER = 'web:mother-of-two'
const FATHER = 'web:father-of-one'

function offerJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  let full = ''

  beforeAll(async () => {
    app.reset()
    full = await courseOf(app, FATHER, FULL)
    // The six before him gave up.
    await stored('seatRolls').doc(full).update({ waiting: [] })
    const phone = { url: app.url() }
    const who = (await call(phone, FATHER, { name: 'identity.whoAmI', input: {} })).answer
    const pupilId = who.ok ? (who.value.children[0]?.pupilId ?? '') : ''
    const input = { pupilId, courseId: full, consentVersion: '2026-09-01' }
    await call(phone, FATHER, { name: 'enrollment.enrollPupil', input })
  })

  test('the clash offers the swap; the sheet says what changes in seats, days and fen, and then it is so', async () => {
    const phone = await visit(MOTHER, 'parent/courses')
    await phone.tap(OTHER)
    await phone.see(`和「${FULL}」撞时间，占到这门才退那门`)
    await phone.tap('换成这门')
    await phone.see(`从「${FULL}」换到「${OTHER}」？`)
    await phone.see('先占到这门')
    await phone.see('新上的')
    await phone.tap(/^我自愿给林小满报名/)
    await phone.page
      .locator('.sheet-actions')
      .getByText(/^换成这门/)
      .click()
    await phone.see(`换到了「${OTHER}」`)
    const { seated, waiting } = await rollOf(full)
    expect([seated.length, waiting.map(({ offer }) => offer !== undefined)]).toEqual([19, [true]])
  })

  test('he is told, sees until when the seat is kept, and takes it', async () => {
    const phone = await visit(FATHER, 'inbox')
    await phone.see(`「${FULL}」有名额了，陈雨桐要不要`)
    await phone.open('parent/my-courses')
    await phone.see('轮到了！名额给你留到 9 月 10 日')
    await phone.tap('看看要不要')
    await phone.see('名额给你留到 明天')
    await phone.tap('要这个名额')
    await phone.see('占一个名额')
    await phone.tap(/^我自愿给陈雨桐报名/)
    await phone.page
      .locator('.sheet-actions')
      .getByText(/^要这个名额/)
      .click()
    await phone.see(`占到了「${FULL}」`)
    const { seated, waiting } = await rollOf(full)
    expect([seated.length, waiting]).toEqual([20, []])
  })
}

async function courseOf({ url }: JourneyApp, login: string, title: string): Promise<string> {
  const phone = { url: url() }
  const who = (await call(phone, login, { name: 'identity.whoAmI', input: {} })).answer
  const pupilId = who.ok ? (who.value.children[0]?.pupilId ?? '') : ''
  const listed = (await call(phone, login, { name: 'enrollment.listCourses', input: { pupilId } })).answer
  const found = listed.ok ? listed.value.courses.find((course) => course.title === title) : undefined
  if (found === undefined) throw new Error(`no ${title}`)
  return found.courseId
}

describe('a swap, and an offer', () => offerJourney(journeyApp()))
