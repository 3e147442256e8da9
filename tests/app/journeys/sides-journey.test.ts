// Journey: someone with two roles switches by one tap; the next start opens the last one used.
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, openCold, pageAddress } from './journey-app'

function sidesJourney(app: JourneyApp): void {
  let phone: Phone

  beforeAll(async () => {
    app.reset()
    phone = await openPhone(app.browser(), { url: app.url(), login: 'web:clerk-and-mother' })
    await phone.page.goto(pageAddress(app.url(), 'parent/home'))
  })
  afterAll(async () => {
    await phone.close()
    expect(phone.complaints).toEqual([])
  })

  /** As a tap on the app's icon does, whatever was open before. */
  const startAgain = () => openCold(phone.page, app.url())

  test('it starts with the family; one tap, and it is the school', async () => {
    await phone.see('四年级托管')
    await phone.tap('学校')
    await phone.see('满员')
  })

  test('the next start is on the school’s side, with one question to the cloud', async () => {
    const asked: string[] = []
    phone.page.on('request', (request) => {
      const said = request.postData() ?? ''
      // The week's tokens are asked for behind every page, once: it may have been before this start or after it.
      if (request.url().includes('/functions/') && !said.includes('issueTokens')) asked.push(said)
    })
    await startAgain()
    await phone.see('满员')
    expect(asked).toEqual([JSON.stringify({ action: 'listSchoolCourses', input: {} })])
  })

  test('one tap back, and the next start is with the family', async () => {
    await phone.tap('家长')
    await phone.see('四年级托管')
    await startAgain()
    await phone.see('四年级托管')
    await phone.tap('学校')
    await phone.see('满员')
  })

  test('a page opened by its address is that page, and back from it is home, whichever side was last', async () => {
    await openCold(phone.page, pageAddress(app.url(), 'parent/statement'))
    await phone.see('应缴')
    await phone.page.getByRole('button', { name: '返回' }).filter({ visible: true }).click()
    await phone.see('这学期服务费')
  })
}

describe('somebody with two sides', () => sidesJourney(journeyApp()))
