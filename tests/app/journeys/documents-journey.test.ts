// Journey: finance exports the bills as a workbook; an unpaid family finds no receipt yet.
import { readFileSync } from 'node:fs'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const FINANCE = 'web:yunling-finance'
const MOTHER = 'web:mother-in-yunling'

function documentsJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('the clerk takes all bills along, and the workbook agrees with itself', async () => {
    const clerk = await visit(FINANCE, 'finance/bills')
    const file = await downloaded(clerk, '导出全校账单', /^账单-云岭小学-.*\.xlsx$/)
    const sheets = (await readWorkbook(readFileSync(file))) ?? []
    await clerk.see('做好了')
    const checks = sheets.find(({ name }) => name === '核对')?.rows ?? []
    expect(checks.at(-1)).toEqual(['总相差', null, null, 0])
  })

  test('a family that has not paid has no receipt yet, and is shown the way to its bill', async () => {
    const mother = await visit(MOTHER, 'fees/receipts')
    await mother.see('还没有缴过费')
    await mother.tap('看账单')
    await mother.see('账单')
  })
}

async function downloaded(phone: Visitor, button: string, name: RegExp): Promise<string> {
  const download = phone.page.waitForEvent('download')
  await phone.tap(button)
  const file = await download
  expect(file.suggestedFilename()).toMatch(name)
  return file.path()
}

describe('what is kept on paper', () => documentsJourney(journeyApp()))
