// Journey: officers at the desk take a complaint from keys and signatures to publication.

import { threadContents } from '@domain/complaints/contents/thread-contents'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { formatReceipt } from '@domain/complaints/receipts/receipt-symbols'
import { tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { COMPLAINT_OFFICERS, cardOf, type OfficerKey } from '../../../scripts/world/complaints/complaint-officers'
import { TOLD } from '../../../scripts/world/complaints/told-reports'
import { developmentCard } from '../../../scripts/world/development-complaint-keys'
import { SimulatedPhone } from '../../../scripts/world/simulated-phone'
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, openCold, pageAddress } from './journey-app'

const DESK = { width: 1280, height: 800 } as const
/** Said when the key is kept here, no earlier; who can open cases is listed before that too. */
const RESTORED = '钥匙生成了，只在这台设备里'
const EXAMPLE = '托管班里上学科课'
const TITLE = '某托管班，城西里 3 幢，又一件'

async function picture({ page }: Phone, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder) await page.screenshot({ path: `${folder}/officers-${name}.png`, animations: 'disabled' })
}

function officersJourney(app: JourneyApp): void {
  let phones: Phone[] = []
  let receipt: Receipt
  let reporter: SimulatedPhone
  const desks = new Map<OfficerKey, Phone>()

  beforeAll(async () => {
    app.reset()
    reporter = new SimulatedPhone({ url: app.url() })
    const asked = await reporter.openToken(tokenEpochAt(app.cloud().clock.now()))
    if (typeof asked === 'string' || asked.kind !== 'TOKEN') throw new Error('no open token')
    const sent = await reporter.report({ token: asked.token, content: TOLD.care })
    if (sent.code !== 'OK') throw new Error(`refused: ${sent.code}`)
    receipt = sent.receipt
    // As `npm start` serves it: the start page lets the report in.
    process.env.DEMONSTRATION = 'yes'
  })
  afterAll(async () => {
    delete process.env.DEMONSTRATION
    for (const phone of phones) await phone.close()
    expect(phones.flatMap(({ complaints }) => complaints)).toEqual([])
    phones = []
  })

  const open = async (login: string | null, page: string) => {
    const phone = await openPhone(app.browser(), { url: app.url(), login, ...DESK })
    phones.push(phone)
    await openCold(phone.page, pageAddress(app.url(), page))
    return phone
  }
  const press = ({ page }: Phone, label: string | RegExp) =>
    page.getByRole('button', { name: label, exact: true }).filter({ visible: true }).first().click()
  const write = async ({ page }: Phone, name: string, text: string) => {
    const named = page.locator(`[aria-label="${name}"]`).filter({ visible: true })
    await named.locator('input, textarea').first().fill(text)
  }
  const typeCard = ({ page }: Phone, card: Receipt) =>
    page.locator('.receipt-input input').filter({ visible: true }).fill(card)
  /** The officer's desk, with the key restored from its card. */
  const deskOf = async (key: OfficerKey) => {
    const known = desks.get(key)
    if (known !== undefined) return known
    const officer = COMPLAINT_OFFICERS[key]
    const desk = await open(officer.login, 'district/complaint-keys')
    await desk.see('有恢复卡，照着输 20 位')
    await typeCard(desk, cardOf(officer))
    await press(desk, '恢复钥匙')
    await desk.see(RESTORED)
    await openCold(desk.page, pageAddress(app.url(), 'district/complaints'))
    await desk.see('在办')
    desks.set(key, desk)
    return desk
  }

  test('the start page lets the report in at once', async () => {
    const phone = await open(null, 'identity')
    await press(phone, '现在就放进受理名单')
    await phone.see('放进去了')
  })

  test('a good card that is nobody’s registers nothing; one’s own opens the cases', async () => {
    const { login } = COMPLAINT_OFFICERS.shen
    const desk = await open(login, 'district/complaint-keys')
    await desk.see('有恢复卡，照着输 20 位')
    await typeCard(desk, developmentCard('nobody at all'))
    await press(desk, '恢复钥匙')
    await desk.see('你名下没有登记过这把钥匙')
    await typeCard(desk, cardOf(COMPLAINT_OFFICERS.shen))
    await press(desk, '恢复钥匙')
    await desk.see(RESTORED)
    await desk.see(formatReceipt(cardOf(COMPLAINT_OFFICERS.shen)).slice(0, 5))
    await picture(desk, 'key')
    await openCold(desk.page, pageAddress(app.url(), 'district/complaints'))
    desks.set('shen', desk)
    await desk.see('还没看，收到 9 月 9 日')
  })

  test('read, labeled, given to two; the case stays while it is worked on, and after a reload', async () => {
    const desk = await deskOf('shen')
    // What was kept of the list is drawn anew when its answer comes; a tap in between is lost.
    await desk.page.waitForLoadState('networkidle')
    const isOpen = () =>
      desk
        .find(TOLD.care.where)
        .waitFor({ timeout: 8_000 })
        .then(
          () => true,
          () => false,
        )
    for (let tried = 0; tried < 3; tried += 1) {
      await desk.tap('还没看，收到 9 月 9 日')
      if (await isOpen()) break
    }
    await desk.see(TOLD.care.where)
    await desk.see('打开过 1 次，1 个人')
    await press(desk, /^和在办的 \d+ 件比一比$/)
    await desk.see('某托管班，城西里 3 幢')
    await write(desk, '一行说清是谁、在哪', TITLE)
    await write(desk, '街道', '河东街道')
    await press(desk, '记下标签')
    await desk.see('改')
    await press(desk, '交办')
    for (const name of ['教体局', '市场监管']) {
      const box = desk.page.getByRole('checkbox', { name, exact: true }).filter({ visible: true })
      if ((await box.getAttribute('aria-checked')) !== 'true') await box.click()
    }
    await desk.page.locator('.case-panel input').last().fill('一起去现场')
    await press(desk, /^交给 \d+ 家$/)
    await desk.see('没签')
    await desk.see(TOLD.care.where)
    await desk.page.reload()
    await desk.see(TOLD.care.where)
    await press(desk, '看记录')
    await desk.see('沈岚')
    await picture(desk, 'given')
  })

  test('two departments sign, each with its own key; the answer and the end', async () => {
    const sign = async (desk: Phone, word: string, text: string) => {
      await desk.page.locator('.case-panel textarea').filter({ visible: true }).first().fill(text)
      await press(desk, word)
    }
    const market = await deskOf('sun')
    await market.tap(TITLE)
    await sign(market, '以市场监管签上', '没有营业执照，已立案。')
    await market.see('没有营业执照，已立案。')
    const desk = await deskOf('shen')
    await desk.page.reload()
    await desk.see('没有营业执照，已立案。')
    await sign(desk, '以教体局签上', '鉴别为学科类，已叫停。')
    await desk.see('鉴别为学科类，已叫停。')
    await picture(desk, 'signed')
    await write(desk, '写给举报人', '您孩子叫什么名字？')
    await press(desk, '问一句')
    await desk.see('这一句像在问他是谁')
    await write(desk, '写给举报人', '去了两次，已叫停，退费在办。')
    await press(desk, '答复结果')
    await press(desk, '属实，改了')
    await press(desk, '答复：属实，改了')
    await desk.see('送出了，对方凭回执码看')
    await press(desk, '办结')
    await press(desk, '办结的')
    await desk.see(TITLE)
    await desk.see('查下来：属实，改了')
    await desk.see('办完了。举报人不满意')
    await press(desk, '做成公布的例子')
    await write(desk, '例子的标题', EXAMPLE)
    await write(desk, '例子的内容', '没有许可，晚上上数学课。叫停，退费，立案。')
    await press(desk, '提出公布这个例子')
    await desk.see('提了，等同事')
    await picture(desk, 'closed')
  })

  test('not satisfied: it stands among the open ones again', async () => {
    const again = { operation: 'LOOK_AGAIN', content: threadContents({ text: '还在上课，请再看看。' }) } as const
    expect(await reporter.append(receipt, again)).toBe('OK')
    const desk = await deskOf('shen')
    await desk.page.reload()
    await desk.see('还在上课，请再看看。')
    await press(desk, /^来话 \d+$/)
    await desk.find(TITLE).waitFor()
  })

  test('published by two: what one proposes another confirms', async () => {
    const desk = await deskOf('shen')
    await openCold(desk.page, pageAddress(app.url(), 'district/complaint-review'))
    await press(desk, /^提出公布，新办结 \d+ 件$/)
    await desk.see('自己提的，等同事点')
    const colleague = await deskOf('fang')
    await openCold(colleague.page, pageAddress(app.url(), 'district/complaint-review'))
    const example = colleague.page.locator('.card', { hasText: EXAMPLE }).filter({ visible: true })
    await example.getByRole('button', { name: '复核过了', exact: true }).click()
    await example.waitFor({ state: 'detached' })
    const anybody = await open(null, 'results')
    await anybody.see('办结 5 件')
    await anybody.see('按时办的')
    await anybody.see(EXAMPLE)
    await anybody.see('监督电话')
    await anybody.see('所学校还没有公布')
    await picture(anybody, 'results')
  })
}

describe('officers at the desk', () => officersJourney(journeyApp()))
