// Journey at a desk: by keyboard from signing in to a payment, among 3,000 bills; axe.
import type { FileChooser, Route } from 'playwright-core'
import { evidencePicture } from '../../../scripts/world/families/evidence-picture'
import { openPhone, type Phone } from '../browser/browser'
import { seriousFindings } from '../browser/serious-findings'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'

const FINANCE = 'web:yunling-finance'
const DESK = { width: 1280, height: 800 }
/** More stops than any page here has. */
const MOST_TABS = 120
const MOST_ROWS = 60
const BILLS = 3_000
/** A layer that holds the focus says all that is in it. */
const LONGEST_NAME = 80
/** One press on a machine that does much else. */
const LAG_MS = 1_500

/** Presses Tab until what has the focus says these words; a short word must be all that it says. */
async function tabTo({ page }: Phone, words: string): Promise<void> {
  const isShort = words.length < 4
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const said = await page.evaluate(() => {
      const here = document.activeElement
      return here === null || here === document.body
        ? []
        : [here.getAttribute('aria-label') ?? '', here.textContent ?? '']
    })
    const isSaid = said.some((text) => (isShort ? text.trim() === words : text.includes(words)))
    if (isSaid && said.every(({ length }) => length < LONGEST_NAME)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not come to ${words}`)
}

async function enter(phone: Phone, words: string): Promise<void> {
  await tabTo(phone, words)
  await phone.page.keyboard.press('Enter')
}

/** Enter on a field that is drawn anew in that moment opens nothing: it is pressed again. */
async function chooserBy(phone: Phone, words: string): Promise<FileChooser> {
  for (let tried = 0; tried < 3; tried += 1) {
    const opened = phone.page.waitForEvent('filechooser', { timeout: 10_000 }).catch(() => null)
    await enter(phone, words)
    const chooser = await opened
    if (chooser !== null) return chooser
  }
  throw new Error(`${words} opens no choice of files`)
}

const drawnRows = ({ page }: Phone) => page.locator('.desk-row').filter({ visible: true }).count()

/** As `billing.listBills` would answer for a school of 3,000 families. */
async function manyBills(route: Route): Promise<void> {
  const asked: unknown = route.request().postDataJSON()
  const isList = typeof asked === 'object' && asked !== null && 'action' in asked && asked.action === 'listBills'
  const answer = await route.fetch()
  if (!isList) return route.fulfill({ response: answer })
  const body = await answer.json()
  const [like] = body.value.bills
  const after = 'input' in asked ? (asked.input as { after: { billId: string } | null }).after : null
  const from = after === null ? 0 : Number(after.billId) + 1
  const bills = Array.from({ length: 250 }, (_, index) => ({
    ...like,
    billId: String(from + index),
    pupilName: `学生${from + index}`,
    homeroomName: `三(${1 + ((from + index) % 12)})班`,
  }))
  const last = from + 249
  const next = last + 1 >= BILLS ? null : { homeroomId: 'room', billId: String(last) }
  const totals = after === null ? { ...body.value.totals, bills: BILLS } : null
  await route.fulfill({ response: answer, json: { ...body, value: { ...body.value, bills, next, totals } } })
}

function billsDeskJourney(app: JourneyApp): void {
  let desk: Phone

  beforeEach(() => app.reset())
  afterEach(async () => {
    await desk.close()
    expect(desk.complaints).toEqual([])
  })

  test('by keyboard alone: signed in, the bill found, the payment recorded with its slip', async () => {
    desk = await openPhone(app.browser(), { url: app.url(), ...DESK })
    const { page } = desk
    await page.goto(pageAddress(app.url(), 'identity'))
    await desk.see('云岭财务')
    await enter(desk, '云岭财务')
    await page.waitForURL(/pages\/parent\/home|pages\/school|pages\/finance/)
    await page.goto(pageAddress(app.url(), 'finance/bills'))
    await desk.see('合计 20 份')
    await page.keyboard.press('/')
    await page.keyboard.type('罗子墨')
    await desk.see('1 个')
    await page.keyboard.press('Enter')
    await desk.see('换一户')
    await enter(desk, '登记缴费')
    await desk.see('先不登记')
    const chooser = await chooserBy(desk, '图片 0/1')
    await chooser.setFiles({ name: 'slip.png', mimeType: 'image/png', buffer: evidencePicture(1) })
    await desk.find('先拍凭据').waitFor({ state: 'hidden' })
    await enter(desk, '登记')
    await desk.see('登记了 94.00 元')
  })

  test('3,000 bills: at most 60 rows in the document, arrows to the last, sorted without a pause', async () => {
    desk = await openPhone(app.browser(), { url: app.url(), login: FINANCE, ...DESK })
    const { page } = desk
    await page.route('**/functions/billing', manyBills)
    await page.goto(pageAddress(app.url(), 'finance/bills'))
    await desk.see('合计 3,000 份')
    expect(await drawnRows(desk)).toBeLessThanOrEqual(MOST_ROWS)
    await page.locator('.desk-row').filter({ visible: true }).first().focus()
    await page.keyboard.press('End')
    await desk.see('学生2999')
    expect(await drawnRows(desk)).toBeLessThanOrEqual(MOST_ROWS)
    const lag = await page.evaluate(async () => {
      const began = performance.now()
      const head = [...document.querySelectorAll<HTMLElement>('.desk-sort')].find(
        ({ textContent }) => textContent === '班级',
      )
      head?.click()
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return performance.now() - began
    })
    expect(lag).toBeLessThan(LAG_MS)
    await page.keyboard.press('Home')
    await page.locator('.desk-chip-select').first().selectOption('三(2)班')
    await desk.see('三(2)班 250 份')
  })

  test.each([FINANCE, 'web:qinghe-clerk'])('%s goes from place to place and stays at the desk', async (login) => {
    desk = await openPhone(app.browser(), { url: app.url(), login, ...DESK })
    const { page } = desk
    await page.goto(pageAddress(app.url(), 'school/courses'))
    const places = page.locator('.desk-place').filter({ visible: true })
    await places.first().waitFor()
    const names = await places.locator('.grow').allInnerTexts()
    for (const name of names) {
      await places.filter({ hasText: name }).first().click()
      await page.locator('.desk-place-on', { hasText: name }).filter({ visible: true }).waitFor()
    }
    expect(names.length).toBeGreaterThan(8)
  })

  test.each([DESK, { width: 1440, height: 900 }])(
    'axe finds nothing serious at $width px, with the drawer open',
    async (size) => {
      desk = await openPhone(app.browser(), { url: app.url(), login: FINANCE, ...size })
      await desk.page.goto(pageAddress(app.url(), 'finance/bills'))
      await desk.see('合计 20 份')
      await desk.page.locator('.desk-row').filter({ visible: true }).first().click()
      await desk.see('换一户')
      expect(await seriousFindings(desk)).toEqual([])
    },
  )
}

describe('bills at a desk', () => billsDeskJourney(journeyApp()))
