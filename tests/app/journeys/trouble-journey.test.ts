// Journeys without network or with a failing server: known data stays, a retry is offered.
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'

function troubleJourney(app: JourneyApp): void {
  let phone: Phone

  beforeEach(async () => {
    app.reset()
    phone = await openPhone(app.browser(), { url: app.url(), login: 'web:mother-of-two' })
  })
  afterEach(async () => {
    await phone.close()
    expect(phone.complaints).toEqual([])
  })

  const tab = (name: string) => phone.page.getByRole('tab', { name }).filter({ visible: true }).click()

  test('without network: the last known with its time, and nothing invented for what was never read', async () => {
    await phone.page.goto(pageAddress(app.url(), 'parent/courses'))
    await phone.see('只看能报的')
    await phone.expectTrouble(async () => {
      await phone.page.context().setOffline(true)
      await tab('课程')
      await phone.tap('林一诺')
      await phone.see('没有网络')
      await phone.see('再试一次')
      // Read within the last second, it is not asked for again (useAction), and yet said to be from before.
      await phone.tap('林小满')
      await phone.see('只看能报的')
      await phone.see('没有网络，下面是')
      await phone.page.context().setOffline(false)
    })
    // Back online it asks again by itself.
    await phone.find('没有网络').waitFor({ state: 'hidden' })
  })

  test('a server that fails: not your fault, a number to tell, and again', async () => {
    app.cloud().faults.inject({ action: 'database.aggregateDocuments', collection: 'plans', kind: 'error' })
    app.cloud().faults.inject({ action: 'database.aggregateDocuments', collection: 'pupils', kind: 'error' })
    app.cloud().faults.inject({ action: 'database.aggregateDocuments', collection: 'pupilTerms', kind: 'error' })
    await phone.page.goto(pageAddress(app.url(), 'parent/statement'))
    await phone.see('不是你的问题')
    await phone.see('告诉学校')
    app.cloud().faults.clear()
    await phone.tap('再试一次')
    await phone.see('应缴')
  })
}

describe('trouble', () => troubleJourney(journeyApp()))
