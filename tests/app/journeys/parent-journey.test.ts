// Journey: a parent signs in, reads a course and its price, and enrolls; it survives a kill -9.
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { developmentIdentities } from '../../../scripts/world/development-identities'
import { openPhone, type Phone } from '../browser/browser'
import { type ServerProcess, startServerProcess } from '../browser/server-process'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'

const COURSE = '无人机编程'

function parentJourney(app: JourneyApp): void {
  let phone: Phone
  let server: ServerProcess
  let dataFile: string

  const start = (port: number) =>
    startServerProcess({ ...app.files(), dataFile, identities: developmentIdentities(), port })
  const open = (page: string) => phone.page.goto(pageAddress(server.url, page))

  beforeAll(async () => {
    dataFile = join(mkdtempSync(join(tmpdir(), 'parent-')), 'parent.sqlite')
    cpSync(app.seededFile(), dataFile)
    server = await start(0)
    phone = await openPhone(app.browser(), { url: server.url })
  })
  afterAll(async () => {
    await phone.close()
    await server.kill()
    expect(phone.complaints).toEqual([])
  })

  test('signed out she is asked who she is, and chooses', async () => {
    await open('parent/home')
    await phone.see('还没有登录')
    await phone.tap('选一个身份')
    await phone.tap(/^林晓岚/)
    await phone.see('林小满')
    await phone.see('选课中，还有 9 天')
  })

  test('for the older child she narrows the courses down and reads why one costs what it costs', async () => {
    await phone.tap('林一诺')
    await phone.see('还没有报课')
    await phone.page.getByRole('tab', { name: '课程' }).filter({ visible: true }).click()
    await phone.see('只看能报的')
    await phone.page.getByRole('button', { name: '科创' }).filter({ visible: true }).click()
    await phone.see('剩 1 个，名额 20')
    await expectHidden(phone, '童声合唱')
    await phone.tap(COURSE)
    await phone.see('为什么是这个价')
    await phone.see('林一诺这学期一共多缴 78.00 元')
    await phone.see('演示数值')
  })

  test('she enrolls, of her own free will', async () => {
    await phone.page.locator('.screen-foot').getByText('报名', { exact: true }).click()
    await phone.see('先勾选上面的自愿')
    await phone.tap(/^我自愿给林一诺报名/)
    await phone.page.locator('.sheet').getByText('报名', { exact: true }).click()
    await phone.see(`报上了「${COURSE}」`)
    await expectEverything()
  })

  test('after the server was killed and started again, all of it is still there', async () => {
    const port = Number(new URL(server.url).port)
    await phone.page.goto('about:blank')
    await server.kill()
    server = await start(port)
    await expectEverything()
  })

  /** Among her child's courses, and on the statement: 13 lessons of 6.00 yuan. */
  async function expectEverything(): Promise<void> {
    await open('parent/my-courses')
    await phone.see(COURSE)
    await phone.see('退课')
    await open('parent/statement')
    await phone.see(COURSE)
    await phone.see('每课时 6.00 元 × 13 课时')
    await phone.see('78.00')
  }
}

async function expectHidden(phone: Phone, words: string): Promise<void> {
  expect(await phone.page.getByText(words).filter({ visible: true }).count()).toBe(0)
}

describe('a mother enrolls her child', () => parentJourney(journeyApp()))
