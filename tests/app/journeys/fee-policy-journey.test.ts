// Journey: a fee policy is changed, reviewed by another person and put in force.
import { nextPackId } from '../../../scripts/world/draft-pack'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'
import { visitsOf } from './journey-people'

const FINANCE = 'web:district-finance'
const OFFICER = 'web:district-officer'

function feePolicyJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  const openDraft = async (login: string) => {
    const phone = await visit(login, 'district/packs')
    await phone.see('2027年收费标准（送审稿）')
    await phone.page.goto(pageAddress(app.url(), 'district/pack', { packId: nextPackId() }))
    await phone.see('每个数字的出处')
    return phone
  }

  beforeAll(() => app.reset())

  test('who wrote it cannot review it; another person does, and it is put in force for later terms', async () => {
    const finance = await openDraft(FINANCE)
    await finance.see('改了 2 处')
    await finance.see('改名称和日期')
    expect(await finance.page.getByText('审过了', { exact: true }).count()).toBe(0)

    const officer = await openDraft(OFFICER)
    await officer.tap('审过了')
    await officer.confirm('审过了')
    await officer.see('待启用')
    await officer.tap('启用')
    await officer.see('已经公布方案的学期、已经出的账单都不变')
    await officer.confirm('启用')
    await officer.see('启用了')

    const list = await visit(FINANCE, 'district/packs')
    await list.see('2026 年 9 月 1 日至 2027 年 8 月 31 日')
  })

  test('a family goes from its fees to the standard they rest on; the new one says what it changed', async () => {
    const mother = await visit('web:mother-of-two', 'parent/statement')
    await mother.tap('收费标准和依据')
    await mother.see('学校只能按这份标准收费')
    await mother.see('2026 年 9 月 1 日至 2027 年 8 月 31 日')
    await mother.see('（池发改价格〔2021〕430号，2021-11-18）')
    const next = await visit('web:mother-of-two', 'fees/standard', { packId: nextPackId() })
    await next.see('改了 2 处')
    const clerk = await visit('web:school-finance', 'finance/home')
    await clerk.tap('收费标准和依据')
    await clerk.see('学校只能按这份标准收费')
  })
}

describe('a fee policy comes into force', () => feePolicyJourney(journeyApp()))
