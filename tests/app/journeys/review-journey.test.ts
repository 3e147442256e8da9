// Journey: a waiver application is returned, then refused, with a reason the family reads.
import { fillApplication } from './fill-application'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const MOTHER = 'web:mother-of-two'
const CLERK = 'web:qinghe-clerk'

function reviewJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('sent back: not without a word, and the family is told which', async () => {
    const clerk = await visit(CLERK, 'school/waivers')
    await clerk.tap('林一诺')
    await clerk.tap('退回补材料')
    await clerk.confirm('退回')
    await clerk.see('写一句话')
    await explain(clerk, '照片上的日期看不清')
    await clerk.confirm('退回')
    await clerk.see('退回了，家长会收到通知')
    const mother = await visit(MOTHER, 'fees/waiver')
    await mother.tap('林一诺')
    await mother.see('学校请你补一补')
    await mother.see('照片上的日期看不清')
  })

  test('handed in again and refused: what it costs stays, the reason is there, and it may be asked again', async () => {
    const mother = await visit(MOTHER, 'fees/waiver')
    await mother.tap('林小满')
    await fillApplication(mother)
    await mother.tap('交给学校审核')
    await mother.confirm('交给学校审核')
    await mother.see('办到哪一步')
    const clerk = await visit(CLERK, 'school/waivers')
    await clerk.tap('林小满')
    await clerk.tap('先标成在审核')
    await clerk.see('记下了')
    await clerk.tap('不批准')
    await clerk.see('费用照常收')
    await explain(clerk, '证件已过有效期')
    await clerk.confirm('不批准')
    await clerk.see('证件已过有效期')
    await clerk.gone('退回补材料')
    await mother.open('fees/waiver')
    await mother.see('证件已过有效期')
  })
}

async function explain({ page }: Visitor, words: string): Promise<void> {
  await page.locator('.sheet textarea').filter({ visible: true }).fill(words)
}

describe('the school sends an application back, and refuses one', () => reviewJourney(journeyApp()))
