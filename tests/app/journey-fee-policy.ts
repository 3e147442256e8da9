// Owns the journey of a fee policy: a number changed with its document, reviewed by another person, put in force.
import { nextPackId } from '../../scripts/world/draft-pack'
import { type JourneyApp, pageAddress } from './journey-app'
import { visitsOf } from './journey-people'

const FINANCE = 'web:district-finance'
const OFFICER = 'web:district-officer'

export function feePolicyJourney(app: JourneyApp): void {
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
}
