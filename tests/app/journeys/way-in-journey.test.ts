// Journey: a signed-out deep link, a lost address, no network, a declined request read in 通知.
import { developmentIdentities } from '../../../scripts/world/development-identities'
import { NAMED_COMERS } from '../../../scripts/world/families/named-people'
import { type JourneyApp, journeyApp, openCold } from './journey-app'
import { signInBySms, type Visitor, visitsOf } from './journey-people'

const { name: MOTHER, phone: PHONE } = NAMED_COMERS.newcomer
const LOGIN = 'web:newcomer'
const KNOWN_PHONE = developmentIdentities().find(({ login }) => login === 'web:mother-of-two')?.phone ?? ''

function wayInJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeEach(() => app.reset())

  test('T11 a signed-out deep link signs in and comes back to its page', async () => {
    const phone = await visit(null, 'parent/statement')
    await phone.see('还没有登录')
    expect(await phone.page.getByText('再试一次').filter({ visible: true }).count()).toBe(0)
    await phone.tap('用手机号登录')
    await signInBySms(phone, app.url(), KNOWN_PHONE)
    await phone.page.waitForURL(/parent\/statement/)
    await phone.see('林小满')
  })

  test('T11 an unknown address says so and leads home', async () => {
    const phone = await visit('web:mother-of-two', 'parent/home')
    await openCold(phone.page, `${app.url()}/#/pages/nowhere/index?x=1`)
    await phone.see('没有这一页')
    await phone.tap('回首页')
    await phone.see('今天下午')
  })

  test('T11 without network a tab never visited says so; a slow one shows at once that it comes', async () => {
    const phone = await visit('web:mother-of-two', 'parent/home')
    await phone.see('今天下午')
    const tab = (name: string) => phone.page.getByRole('tab', { name }).filter({ visible: true }).click()
    await phone.expectTrouble(async () => {
      await phone.page.context().setOffline(true)
      await tab('课程')
      await phone.see('没有网络，这一页打不开')
      await phone.tap('回到刚才那页')
      await phone.see('今天下午')
      await phone.page.context().setOffline(false)
    })
    await phone.page.route(/\.js(\?|$)/, async (route) => {
      await new Promise((done) => setTimeout(done, 2_000))
      await route.continue()
    })
    await tab('我的')
    await phone.page.getByText('正在打开').waitFor({ timeout: 1_500 })
    await phone.see('我的课程')
    await phone.page.locator('#shell').waitFor({ state: 'detached' })
  })

  test('T10 T5 the form survives a reload; a refusal asks why; the family reads it in 通知 and asks anew', async () => {
    const { code, child } = classCode()
    const phone = await visit(null, 'parent/home')
    await phone.tap('用手机号登录')
    await signInBySms(phone, app.url(), PHONE)
    await phone.see('学校名册里没有你的手机号')
    await fillIn(phone, { code, child })
    await phone.page.reload()
    await phone.see('请班主任确认')
    expect(await phone.page.locator('.receipt-input input').inputValue()).toBe(code.replace('-', ''))
    const name = phone.page.locator('.form-field').filter({ hasText: '孩子的姓名' }).locator('input')
    expect(await name.inputValue()).toBe(child)
    await phone.tap('请班主任确认')
    await phone.see('等班主任确认')
    await phone.see('打给青禾小学')
    await phone.open('inbox')
    await phone.see(`${child}，三(2)班`)
    await decline(await visit('web:class-teacher', 'teacher/home'))
    await phone.open('inbox')
    await phone.see('这次没有通过')
    await phone.see('班主任没认出你')
    await phone.tap('改一改，再申请')
    await phone.see('这次没有通过')
  })

  const fillIn = async (phone: Visitor, { code, child }: { readonly code: string; readonly child: string }) => {
    await phone.tap('班级码')
    await phone.page.locator('.receipt-input input').fill(code)
    await phone.fill('孩子的姓名', child)
    await phone.fill('你的姓名', MOTHER)
    await phone.fill('你是孩子的', '妈妈')
  }
}

async function decline(teacher: Visitor): Promise<void> {
  await teacher.tap('三(2)班')
  await teacher.press(`不通过：${MOTHER}`)
  await teacher.see('先选一个原因')
  await teacher.tap('不认识这位家长')
  await teacher.confirm('不通过')
  await teacher.see(`没有通过${MOTHER}的申请`)
}

/** The note of the newcomer's identity says the code and the child's name that goes with it. */
function classCode(): { readonly code: string; readonly child: string } {
  const note = developmentIdentities().find(({ login }) => login === LOGIN)?.note ?? ''
  const [, code, child] = /班级码 (\S+?)，孩子姓名填 (\S+)/.exec(note) ?? []
  if (code === undefined || child === undefined) throw new Error('the newcomer was told no class code')
  return { code, child }
}

describe('the way in, when something is in the way', () => wayInJourney(journeyApp()))
