// Journey: a family lets someone fetch a child, ends it again, and reports a wrong match.
import { type JourneyApp, journeyApp } from './journey-app'
import { readCode, redeem, signInBySms, type Visitor, visitsOf } from './journey-people'

const MOTHER = 'web:mother-of-two'
const NEIGHBOR = { name: '林奶奶', phone: '19900000198' }
const NEIGHBOR_LOGIN = `web:sms-${NEIGHBOR.phone}`

function familyJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('an invitation that nobody has used is taken back', async () => {
    const phone = await visit(MOTHER, 'parent/family')
    await invite(phone)
    await readCode(phone)
    await phone.tap('好了')
    await phone.tap('收回')
    await phone.see(`收回了给${NEIGHBOR.name}的邀请`)
  })

  test('she lets somebody fetch the child, who sees when and where, and no fees', async () => {
    const mother = await visit(MOTHER, 'parent/family')
    await invite(mother)
    const code = await readCode(mother)
    const neighbor = await visit(null, 'connect')
    await signInBySms(neighbor, app.url(), NEIGHBOR.phone)
    await redeem(neighbor, code)
    await neighbor.see('接送人')
    await neighbor.tap('进去看看')
    await neighbor.see('可以接')
    await neighbor.see('林小满')
    expect(await neighbor.page.locator('.screen').filter({ visible: true }).textContent()).not.toMatch(/元|账单|缴/)
  })

  test('she ends it, and at once it is gone for the other', async () => {
    const mother = await visit(MOTHER, 'parent/family')
    await mother.press(`移出：${NEIGHBOR.name}`)
    await mother.confirm('移出')
    await mother.see(`移出了${NEIGHBOR.name}`)
    const neighbor = await visit(NEIGHBOR_LOGIN, 'pickup/home')
    await neighbor.see('这里是接送的人看的')
    expect(await neighbor.page.getByText('林小满').count()).toBe(0)
  })

  test('"not my child" ends what she sees at once, and the class teacher sets it right', async () => {
    const mother = await visit(MOTHER, 'parent/family')
    await mother.tap('这不是我的孩子')
    await mother.tap('认错了人')
    await mother.confirm('不是我的孩子')
    await mother.see('断开了，班主任会来核对')
    await mother.gone('林小满')
    // The other child is left, who takes nothing yet.
    await mother.see('还没有报课')

    const teacher = await visit('web:class-teacher', 'teacher/home')
    await teacher.tap('三(2)班')
    await teacher.tap('林晓岚说不是林小满的家长')
    await teacher.tap('弄错了，恢复')
    await teacher.confirm('恢复')
    await teacher.see('恢复了林晓岚')

    await mother.open('parent/home')
    await mother.see('林小满')
  })
}

/** As somebody who only fetches the child. */
async function invite(phone: Visitor): Promise<void> {
  await phone.tap('请家人加入')
  await phone.page.locator('.sheet').getByText('只接送的人', { exact: true }).click()
  await phone.tap('奶奶')
  await phone.fill('姓名', NEIGHBOR.name)
  await phone.confirm('生成邀请码')
}

describe('a family lets somebody in, and out', () => familyJourney(journeyApp()))
