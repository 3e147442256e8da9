// Journey: a guardian's word by phone, confirmed and undone; a class's notice read and reminded.
import { QINGHE } from '../../../scripts/world/families/named-people'
import { call } from '../../actions/world/district'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const TEACHER = 'web:class-teacher'
const LEAD = 'web:grade-lead'
/** She and the grandfather are both guardians; the word is his. */
const MOTHER = 'web:mother-of-two'
const HOMEROOM = `${QINGHE}-3-2`
const WORDS = '就报这一门吧，五点我来接。'
const NOTICE = '周五下午水墨画展在美术室，想来看的家长从南门进。'

const write = ({ page }: Visitor, text: string) =>
  page.locator('textarea, .form-field-long textarea').filter({ visible: true }).first().fill(text)

function schoolWordsJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeEach(() => app.reset())

  test('the grandfather says it on the phone, the grade lead confirms, the mother says no and nothing is left', async () => {
    const pupilId = await childOf(app)
    const before = await placesOf(app, pupilId)
    const teacher = await visit(TEACHER, 'teacher/for-family', { forPupil: pupilId })
    await teacher.see('替林小满家办')
    await teacher.page.locator('.choice-card').filter({ visible: true }).first().click()
    await teacher.page
      .getByText(/林建国/)
      .filter({ visible: true })
      .last()
      .click()
    await teacher.tap('打电话')
    for (const item of ['哪门课', '几点', '多少钱', '怎么退']) await teacher.tap(item)
    await write(teacher, WORDS)
    await teacher.tap('这是家长自己的意思，我没有劝')
    await teacher.tap(await nameOf(app, LEAD))
    await teacher.tap('记下，等见证点头')
    await teacher.see('等见证')
    expect(await placesOf(app, pupilId)).toEqual(before)

    const lead = await visit(LEAD, 'teacher/for-family')
    await lead.see(`「${WORDS}」`)
    await lead.press('我看过家长的话，点头')
    await lead.see('办了，家里会收到通知')
    expect((await placesOf(app, pupilId)).length).toBe(before.length + 1)

    const mother = await visit(MOTHER, 'parent/from-school', { pupilId })
    await mother.see(`「${WORDS}」`)
    await mother.tap('不办了，一分不收')
    await mother.see('退回了，一分不收')
    expect(await placesOf(app, pupilId)).toEqual(before)
  })

  test('a class is written to; who did not open it is seen by the sender alone, and reminded', async () => {
    const pupilId = await childOf(app)
    const teacher = await visit(TEACHER, 'teacher/announce', { homeroomId: HOMEROOM })
    await teacher.see('这里没有群')
    await write(teacher, NOTICE)
    await teacher.tap(/^发给 \d+ 家$/)
    await teacher.see('发过的通知')
    const mother = await visit(MOTHER, 'parent/from-school', { pupilId })
    await mother.see(NOTICE)
    await mother.page.waitForTimeout(1_500)
    await teacher.open('teacher/announce')
    await teacher.tap(/^周五下午水墨画展/)
    await teacher.page
      .getByText(/^1 \/ \d+ 家读了$/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await teacher.tap(/^再提醒这 \d+ 家$/)
    await teacher.page
      .getByText(/^提醒了 \d+ 家$/)
      .filter({ visible: true })
      .first()
      .waitFor()
  })
}

async function childOf(app: JourneyApp): Promise<string> {
  const { answer } = await call(app.cloud(), MOTHER, { name: 'identity.whoAmI', input: {} })
  const child = answer.ok ? answer.value.children.find(({ name }) => name === '林小满') : undefined
  if (child === undefined) throw new Error('no 林小满')
  return child.pupilId
}

async function placesOf(app: JourneyApp, pupilId: string): Promise<readonly string[]> {
  const { answer } = await call(app.cloud(), MOTHER, { name: 'enrollment.listMyCourses', input: { pupilId } })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.enrollments.map(({ courseId }) => courseId).sort()
}

async function nameOf(app: JourneyApp, login: string): Promise<string> {
  const { answer } = await call(app.cloud(), login, { name: 'identity.whoAmI', input: {} })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.name ?? ''
}

schoolWordsJourney(journeyApp())
