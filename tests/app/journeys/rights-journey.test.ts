// Journey: a family exports its data, has it corrected, asks for erasure and calls it off.
import { readFileSync } from 'node:fs'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import { type JourneyApp, journeyApp } from './journey-app'
import { type Visitor, visitsOf } from './journey-people'

const MOTHER = 'web:mother-of-two'
const CLERK = 'web:qinghe-clerk'

function rightsJourney(app: JourneyApp): void {
  const visit = visitsOf(app)

  beforeAll(() => app.reset())

  test('the export is a workbook with her child in it', async () => {
    const phone = await visit(MOTHER, 'parent/my-data')
    const cells = await exportedCells(phone)
    expect(cells).toContain('林小满')
    expect(cells).toContain('机器人入门')
  })

  test('she says a name is wrong, the school puts it right, and it reads right everywhere', async () => {
    const mother = await visit(MOTHER, 'parent/my-data')
    await mother.tap('有写错的？')
    await mother.page.locator('.sheet').getByText('孩子的姓名', { exact: true }).click()
    await mother.fill('应该是', '林晓满')
    await mother.confirm('告诉学校')
    await mother.see('等学校处理')

    const clerk = await visit(CLERK, 'school/corrections')
    await clerk.tap('林小满，孩子的姓名')
    await clerk.tap('改成「林晓满」')
    await clerk.confirm('更正')
    await clerk.see('更正了，家长会收到通知')
    await clerk.see('都处理完了')

    await mother.open('parent/home')
    await mother.see('林晓满')
    await mother.open('inbox')
    await mother.see('学校处理了林晓满的更正')
  })

  test('T1 deletion is asked for with its date, and called off', async () => {
    const phone = await visit(MOTHER, 'parent/my-data')
    await phone.tap('删除孩子的信息')
    await phone.see('不能恢复')
    await phone.see('在那之前什么都不变')
    await phone.confirm('9 月 17 日删除')
    await phone.see('9 月 17 日 0 点删除林晓满的信息')
    await phone.tap('不删了')
    await phone.see('不删了，一切照旧')
    await phone.see('删除孩子的信息')
  })
}

async function exportedCells(phone: Visitor): Promise<readonly unknown[]> {
  const download = phone.page.waitForEvent('download')
  await phone.tap('导出一份')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
  const sheets = (await readWorkbook(readFileSync(await file.path()))) ?? []
  return sheets.flatMap(({ rows }) => rows.flat())
}

describe('a family keeps hold of its data', () => rightsJourney(journeyApp()))
