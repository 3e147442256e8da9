// Journey: a report with a photo; its receipt lost and mistyped; a result, and once more.

import type { Report } from '@domain/complaints/channel/stored-case'
import { CANARIES, exampleJpeg, HIDDEN_KINDS } from '@domain/complaints/photos/example-jpegs'
import { findMetadata } from '@domain/complaints/photos/find-metadata'
import { readAll } from '../../actions/world/stored'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'
import { onlyCase, onlyReport } from './officer-stand-in'

const MOTHER = 'web:mother-of-two'
/** With a place, an author and a second picture in it; without an extension, which no browser draws. */
const PHOTO = Buffer.from(
  exampleJpeg(
    HIDDEN_KINDS.filter((kind) => kind !== 'extension'),
    [...exampleJpeg(['exif'])],
  ),
)
const STORY = '门口没有招牌，周二、周四晚上有人讲数学，我家孩子也在。一次收 2,400 元'

/** Where screens are looked at: PICTURES names a folder. */
async function picture({ page }: Visitor, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder) await page.screenshot({ path: `${folder}/report-${name}.png`, animations: 'disabled' })
}

/** What was asked of the cloud since: functions by name, and the anonymous channel. */
function watchRequests({ page }: Visitor) {
  const seen: { readonly address: string; readonly headers: Readonly<Record<string, string>> }[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') seen.push({ address: new URL(request.url()).pathname, headers: request.headers() })
  })
  return {
    named: () => seen.filter(({ address }) => address.startsWith('/functions/')),
    anonymous: () => seen.filter(({ address }) => address.startsWith('/http/')),
  }
}

const storedKeys = ({ page }: Visitor) => page.evaluate(() => Object.keys(localStorage).sort())
const storedText = ({ page }: Visitor) => page.evaluate(() => JSON.stringify({ ...localStorage }))

async function type({ page }: Visitor, name: string, text: string): Promise<void> {
  await page.locator(`[aria-label="${name}"]`).locator('input, textarea').filter({ visible: true }).fill(text)
}

async function typeCode({ page }: Visitor, code: string): Promise<void> {
  await page.locator('.receipt-input input').filter({ visible: true }).fill(code)
}

async function readReceipt({ page, see }: Visitor): Promise<string> {
  await see('先记下回执码')
  return (await page.locator('.receipt-block').filter({ visible: true }).allInnerTexts()).join('')
}

/** As everybody's phone does when the app is opened in a new week. */
async function waitForTokens({ page }: Visitor): Promise<void> {
  await page.waitForFunction(() => (localStorage.getItem('week') ?? '').includes('"pending":[]'))
}

/** Another symbol, and not one that looks alike. */
const mistyped = (code: string) => `${code.slice(0, 6)}${code[6] === '3' ? '9' : '3'}${code.slice(7)}`

type Tap = (words: string) => Promise<void>

function countTaps(phone: Visitor) {
  let count = 0
  const tap: Tap = (words) => {
    count += 1
    return phone.tap(words)
  }
  return { tap, count: () => count }
}

const identifying = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).filter(([name, value]) => /identity|cookie|referer|authorization/.test(name) && value !== '')

async function writeReport(phone: Visitor, tap: Tap): Promise<void> {
  await picture(phone, 'start')
  await tap('学科变相补课')
  await tap('下一步：说说情况')
  await type(phone, '出了什么事', STORY)
  await type(phone, '在哪里', '城西里 3 幢 2 单元 402')
  await tap('平时晚上')
  await tap('下一步：照片')
  const chooser = phone.page.waitForEvent('filechooser')
  await tap('加照片')
  await (await chooser).setFiles({ name: 'IMG_31.2304N.jpg', mimeType: 'image/jpeg', buffer: PHOTO })
  await phone.see('1 张都去了')
  await picture(phone, 'photo')
  await tap('下一步：检查')
  await phone.see('1 处')
  await tap('盖住这 1 处')
  await phone.see('没找到会让人猜到你的词')
  await picture(phone, 'check')
}

async function copyReceipt(phone: Visitor, receipt: string, tap: Tap): Promise<void> {
  await tap('抄好了，输最后 5 位')
  await typeCode(phone, receipt.endsWith('00000') ? '11111' : '00000')
  await phone.see('和回执码对不上')
  await typeCode(phone, receipt.slice(-5))
  await tap('完成')
  await phone.see('收好那张纸')
}

function reportJourney(app: JourneyApp): void {
  const visit = visitsOf(app)
  let receipt = ''

  let known: readonly string[]
  let first = ''

  beforeAll(async () => {
    await app.reset()
    known = (await readAll<Report>('reports')).map(({ _id }) => _id)
  })

  test('a mother reports with a photo: nothing is asked by name, nothing is kept', async () => {
    const phone = await visit(MOTHER, 'parent/mine')
    await waitForTokens(phone)
    const start = Date.now()
    const taps = countTaps(phone)
    await taps.tap('监督举报')
    await phone.see('举报什么')
    await phone.page.waitForLoadState('networkidle')
    const kept = await storedKeys(phone)
    const requests = watchRequests(phone)
    await writeReport(phone, taps.tap)
    await loseOneAnswer(phone)
    await phone.expectTrouble(async () => {
      await taps.tap('匿名送出')
      receipt = await readReceipt(phone)
    })
    await picture(phone, 'receipt')
    await copyReceipt(phone, receipt, taps.tap)
    process.stdout.write(`a report: ${taps.count()} taps, ${((Date.now() - start) / 1000).toFixed(1)} s by machine\n`)
    first = (await onlyReport(known))._id
    expect(requests.named()).toEqual([])
    expect(requests.anonymous().length).toBeGreaterThanOrEqual(3)
    expect(requests.anonymous().flatMap(({ headers }) => identifying(headers))).toEqual([])
    expect(await storedKeys(phone)).toEqual(kept)
    const text = await storedText(phone)
    expect([receipt, receipt.slice(-5), '招牌', '城西里'].filter((secret) => text.includes(secret))).toEqual([])
  })

  test('in a browser that never signed in: sent with an open token, and nothing is kept', async () => {
    const phone = await visit(null, 'report/new')
    await phone.see('送出的时候会现取一张')
    const requests = watchRequests(phone)
    await phone.tap('学科变相补课')
    await phone.tap('下一步：说说情况')
    await type(phone, '出了什么事', '没有牌子，晚上有人讲课')
    await phone.page.goBack()
    await phone.see('举报什么')
    await phone.page.goBack()
    await phone.see('放下不写了？')
    await phone.confirm('接着写')
    await phone.tap('下一步：说说情况')
    await phone.tap('下一步：照片')
    await phone.tap('下一步：检查')
    await phone.tap('匿名送出')
    await readReceipt(phone)
    expect(requests.named()).toEqual([])
    expect(requests.anonymous().flatMap(({ headers }) => identifying(headers))).toEqual([])
    expect(await storedText(phone)).not.toContain('week')
    const added = (await readAll<Report>('reports')).map(({ _id }) => _id).filter((id) => !known.includes(id))
    expect(added).toHaveLength(2)
    known = [...known, ...added.filter((id) => id !== first)]
  })

  test('the officer opens it: covered words, and a photo with nothing but the picture', async () => {
    const { report, photo, messages } = await onlyCase(known)
    expect(messages).toHaveLength(1)
    expect(report).toMatchObject({ level: 'ANONYMOUS', category: 'VARIANT_OTHER', where: '城西里 3 幢 2 单元 402' })
    expect(report.what).toContain('〔盖住了〕也在')
    const bytes = await photo(0)
    expect(findMetadata(bytes)).toEqual([])
    const text = Buffer.from(bytes).toString('latin1')
    expect(CANARIES.filter((canary) => text.includes(canary))).toEqual([])
  })

  test('a mistyped code is stopped on the phone, an unknown one finds nothing, a lost one cannot be found', async () => {
    const phone = await visit(null, 'report/follow')
    const requests = watchRequests(phone)
    await phone.see('谁也找不回，我们也不能')
    await typeCode(phone, mistyped(receipt))
    await phone.see('这个码不对')
    expect(requests.anonymous()).toEqual([])
    await typeCode(phone, '7KQ4M2XNPDR9TFHQ8RMP')
    await phone.press('看进度')
    await phone.see('没有这个回执码的举报')
    expect(requests.named()).toEqual([])
  })

  test('a question comes and is answered, by whoever has the code, on another phone', async () => {
    await (await onlyCase(known)).answer('INVESTIGATING', { text: '除了周二、周四，周末有没有？' })
    const phone = await visit(null, 'report/follow')
    await typeCode(phone, receipt)
    await phone.press('看进度')
    await phone.see('经办人想问你一句')
    await picture(phone, 'asked')
    await type(phone, '补一句', '周六上午也有，9 点开始')
    await phone.press('送出')
    await phone.see('送到了')
    expect((await onlyCase(known)).messages).toHaveLength(3)
  })

  test('closed is not confirmed; looked at again once', async () => {
    await (await onlyCase(known)).answer('CLOSED', {
      text: '去了两次，第二次现场有 11 个孩子。',
      points: [
        { title: '晚上上数学课', finding: 'PROVEN', note: '当场叫停' },
        { title: '收费', finding: 'CANNOT_VERIFY', note: '' },
      ],
    })
    const phone = await visit(null, 'report/follow')
    await typeCode(phone, receipt)
    await phone.press('看进度')
    await phone.see('不等于都查实')
    await phone.see('查不清')
    await picture(phone, 'closed')
    await phone.press('再查一次')
    await type(phone, '哪里不对', '收费的事没有查')
    await phone.confirm('不满意，再查一次')
    await phone.see('已经要求过再查一次')
    const report = await onlyReport(known)
    expect(report).toMatchObject({ state: 'REOPENED', hasLookedAgain: true })
    await phone.tap('清掉这台手机上的痕迹')
    await phone.see('照你抄下的，输 20 位')
  })
}

/** The first answer of the channel is lost on its way back: the report is there, and the phone does not know. */
async function loseOneAnswer({ page }: Visitor): Promise<void> {
  let lost = false
  await page.route('**/http/**', async (route) => {
    if (lost) return route.continue()
    lost = true
    await route.fetch()
    await route.abort()
  })
}

describe('a report without a name', () => reportJourney(journeyApp()))
