// Journey: leaving a course, and consent given and withdrawn: what is said before is what happens.
import { call } from '../../actions/world/district'
import { type JourneyApp, journeyApp } from './journey-app'
import { visitsOf } from './journey-people'

const LOGIN = 'web:mother-before-consent'
const COURSE = '五年级托管'

function consentJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('enrolling without consent leads to the explanation, and back to the same course', async () => {
    const phone = await visit(LOGIN, 'parent/course', await courseOf(app))
    const enroll = phone.page.locator('.screen-foot').getByText('报名', { exact: true })
    await enroll.click()
    await phone.see('要先由监护人同意处理孩子的信息')
    await phone.confirm('去看说明')
    await phone.see('先打开「课后服务」')
    await phone.tap('课后服务')
    await phone.tap('我是监护人，同意')
    await phone.see('为什么是这个价')
    await enroll.click()
    await phone.tap(/^我自愿给许一然报名/)
    await phone.confirm('报名')
    await phone.see(`报上了「${COURSE}」`)
  })

  test('T2 withdrawing is one tap, says that the place goes, and the page asks anew', async () => {
    const phone = await visit(LOGIN, 'parent/consent')
    await phone.see('已同意处理许一然的信息')
    await phone.tap('课后服务')
    await phone.see('许一然报的 1 门课从明天（9 月 10 日）起退掉')
    await phone.confirm('撤回同意')
    await phone.see('从 9 月 10 日起退掉。今天 24 点前重新同意，课都还在')
    await phone.see('先打开「课后服务」')
  })

  test('T2 agreeing again the same day keeps the course', async () => {
    const phone = await visit(LOGIN, 'parent/consent')
    await phone.tap('课后服务')
    await phone.tap('我是监护人，同意')
    await phone.open('parent/my-courses')
    await phone.see(COURSE)
  })
}

async function courseOf({ url }: JourneyApp): Promise<{ readonly courseId: string; readonly pupilId: string }> {
  const who = await call({ url: url() }, LOGIN, { name: 'identity.whoAmI', input: {} })
  const pupilId = who.answer.ok ? who.answer.value.children[0]?.pupilId : undefined
  const listed = await call({ url: url() }, LOGIN, {
    name: 'enrollment.listCourses',
    input: { pupilId: pupilId ?? '' },
  })
  const course = listed.answer.ok ? listed.answer.value.courses.find(({ title }) => title === COURSE) : undefined
  if (pupilId === undefined || course === undefined) throw new Error(`no ${COURSE} for this child`)
  return { courseId: course.courseId, pupilId }
}

function withdrawJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('T3 T6 the week is dated: a course stands in the week it begins, and numbers explain each other', async () => {
    const phone = await visit('web:mother-of-two', 'parent/my-courses')
    await phone.see('9 月 7–11 日')
    await phone.see('9 月 8 日起，上了 1，共 94 课时')
    expect(await phone.page.locator('.week-block').count()).toBe(0)
    await phone.press('下一周')
    await phone.press('下一周')
    await phone.see('9 月 21–25 日')
    expect(await phone.page.locator('.week-block').textContent()).toBe('机器人入门')
    await phone.tap('回到这周')
    await phone.see('9 月 7–11 日')
  })

  test('T4 the sheet says what a withdrawal changes, and the inbox keeps it', async () => {
    const phone = await visit('web:mother-of-two', 'parent/my-courses')
    await phone.see('机器人入门')
    await phone.press('退课：机器人入门')
    await phone.see('明天（9 月 10 日）起不去')
    await phone.see('恢复收费')
    await phone.see('能再报，但要排到候补最后')
    await phone.confirm('退课，多缴 104.00 元')
    await phone.see('退掉了「机器人入门」')
    await phone.open('parent/statement')
    await phone.see('188.00')
    await phone.open('inbox')
    await phone.see('林小满退了「机器人入门」')
    await phone.see('从 9 月 10 日起不再上课')
  })
}

describe('a mother who has not agreed yet', () => consentJourney(journeyApp()))
describe('a mother whose child leaves a course', () => withdrawJourney(journeyApp()))
