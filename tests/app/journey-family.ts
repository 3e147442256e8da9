// Owns a family's journey: consent before enrolling, letting a grandmother in, rights over the data, and a newcomer with
// a class code.
import { developmentIdentities } from '../../scripts/world/development-identities'
import { openPhone, type Phone } from './browser'
import { type JourneyApp, openCold, pageAddress } from './journey-app'

export function familyJourney(app: JourneyApp): void {
  let phone: Phone

  const use = async (login: string) => {
    phone = await openPhone(app.browser(), { url: app.url(), login })
  }
  const open = (page: string) => openCold(phone.page, pageAddress(app.url(), page))
  const confirm = (words: string) => phone.page.locator('.sheet-actions').getByText(words, { exact: true }).click()

  beforeAll(() => app.reset())
  afterEach(async () => {
    await phone.close()
    expect(phone.complaints).toEqual([])
  })

  test('consent is asked for where it is missing, nothing is preset, and it is as easily withdrawn', async () => {
    await use('web:mother-before-consent')
    await open('parent/home')
    await phone.tap('先看一份说明，再给许一然报名')
    await phone.see('先打开「课后服务」')
    await phone.tap('课后服务')
    await phone.tap('我是监护人，同意')
    await phone.see('记下了，随时可以撤回')
    await open('parent/consent')
    await phone.see('已同意处理许一然的信息')
    await phone.tap('课后服务')
    await confirm('撤回同意')
    await phone.see('关于许一然的信息')
  })

  test('she invites the grandmother, and takes the invitation back', async () => {
    await use('web:mother-of-two')
    await open('parent/family')
    await phone.tap('请家人加入')
    await phone.page.locator('.sheet').getByText('只接送的人', { exact: true }).click()
    await phone.tap('奶奶')
    await phone.tap('生成邀请码')
    await phone.see('关掉就看不到了')
    await phone.tap('好了')
    await phone.tap('收回')
    await phone.see('收回了给奶奶的邀请')
  })

  test('she takes her data along, asks for its deletion, and thinks better of it', async () => {
    await use('web:mother-of-two')
    await open('parent/my-data')
    const download = phone.page.waitForEvent('download')
    await phone.tap('导出一份')
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
    await phone.tap('删除孩子的信息')
    await confirm('7 天后删除')
    await phone.tap('不删了')
    await phone.see('不删了，一切照旧')
  })

  test('a newcomer connects the phone, and asks the class teacher with a class code', async () => {
    const { login, note } = developmentIdentities().find((each) => each.login === 'web:newcomer') ?? {
      login: '',
      note: '',
    }
    const [, code = '', child = ''] = /班级码 (\S+?)，孩子姓名填 (\S+)/.exec(note) ?? []
    await use(login)
    await open('connect')
    await phone.tap('用手机号登录')
    await phone.tap('班级码')
    await phone.page.locator('.receipt-input input').fill(code)
    const fields = phone.page.locator('.form-field-input input')
    await fields.nth(0).fill(child)
    await fields.nth(1).fill('吴小雨')
    await fields.nth(2).fill('妈妈')
    await phone.tap('请班主任确认')
    await phone.see('还差一步')
    await phone.see(child)
  })
}
