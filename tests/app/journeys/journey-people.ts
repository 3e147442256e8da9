// Puts several people in one journey, each with a phone: SMS sign-in, reading and typing codes.
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, openCold, pageAddress } from './journey-app'

export interface Visitor extends Phone {
  /** The app started anew at this page, as from a notice. */
  readonly open: (page: string, params?: Readonly<Record<string, string>>) => Promise<void>
  /** Waits until the words can be seen nowhere. */
  readonly gone: (words: string) => Promise<void>
  readonly confirm: (words: string) => Promise<void>
  readonly press: (label: string) => Promise<void>
  readonly fill: (label: string, text: string) => Promise<void>
}

export type Visit = (login: string | null, page: string, params?: Readonly<Record<string, string>>) => Promise<Visitor>

/** Phones put away after each test: what went wrong on any of them fails it. */
export function visitsOf(app: JourneyApp): Visit {
  let phones: Phone[] = []
  afterEach(async () => {
    const used = phones
    phones = []
    await Promise.all(used.map((phone) => phone.close()))
    expect(used.flatMap(({ complaints }) => complaints)).toEqual([])
  })
  return async (login, page, params) => {
    const phone = await openPhone(app.browser(), { url: app.url(), login })
    phones.push(phone)
    const visitor = visitorOf(phone, app.url())
    await visitor.open(page, params)
    return visitor
  }
}

function visitorOf(phone: Phone, url: string): Visitor {
  const { page } = phone
  const shown = (selector: string) => page.locator(selector).filter({ visible: true })
  return {
    ...phone,
    open: (place, params) => openCold(page, pageAddress(url, place, params)),
    gone: (words) => phone.find(words).waitFor({ state: 'hidden' }),
    confirm: (words) => shown('.sheet-actions').getByText(words, { exact: true }).click(),
    press: (label) => page.getByRole('button', { name: label, exact: true }).filter({ visible: true }).first().click(),
    fill: (label, text) => shown('.form-field').filter({ hasText: label }).locator('input').fill(text),
  }
}

/** Signs in on the page of the way in, with the code that the SMS brought. */
export async function signInBySms(visitor: Visitor, url: string, phone: string): Promise<void> {
  await visitor.fill('手机号', phone)
  await visitor.tap('发验证码')
  await visitor.see('验证码')
  await visitor.fill('验证码', await smsCode(url, phone))
  // The page is called the same.
  await visitor.press('登录')
}

/** As a developer reads it: on the page of messages. */
async function smsCode(url: string, phone: string): Promise<string> {
  const page = await (await fetch(`${url}/local/messages`)).text()
  const code = new RegExp(`${phone}\\D+(\\d{6})\\D`).exec(page)?.[1]
  if (code === undefined) throw new Error(`no code was sent to ${phone}`)
  return code
}

/** The ten symbols shown in two blocks. */
export async function readCode({ page, see }: Visitor): Promise<string> {
  await see('关掉就看不到了')
  return (await page.locator('.sheet .receipt-block').allInnerTexts()).join('')
}

export async function redeem(visitor: Visitor, code: string): Promise<void> {
  await visitor.tap('邀请码')
  await visitor.page.locator('.receipt-input input').filter({ visible: true }).fill(code)
  await visitor.tap('加入')
}
