// Journey at a desk: six sheets and a hidden one, the brake, an asked match, a marked copy.
import { readFileSync } from 'node:fs'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import { call } from '../../actions/world/district'
import { openPhone, type Phone } from '../browser/browser'
import { type JourneyApp, journeyApp, pageAddress } from './journey-app'
import { FAULTY_CELLS, faultyRoster, giveWorkbook, NEW_PUPIL, sheetPerGrade } from './journey-workbooks'

const CLERK = 'web:qinghe-clerk'
const DESK = { width: 1280, height: 800 }

function deskJourney(app: JourneyApp): void {
  let desk: Phone

  beforeAll(async () => {
    app.reset()
    desk = await openPhone(app.browser(), { url: app.url(), login: CLERK, ...DESK })
    await desk.page.goto(pageAddress(app.url(), 'school/import'))
  })
  afterAll(async () => {
    await desk.close()
    expect(desk.complaints).toEqual([])
  })
  const pupils = async () => {
    const input = { schoolId: 'qinghe' }
    const { answer } = await call({ url: app.url() }, CLERK, { name: 'enrollment.listSchoolCourses', input })
    return answer.ok ? answer.value.pupils : Number.NaN
  }
  const number = () => desk.page.locator('.brake-field input').filter({ visible: true })

  test('W1 W2 a sheet is hidden: nobody leaves before the question is answered and the number typed', async () => {
    const before = await pupils()
    await desk.tap('全校名册（新学年）')
    await giveWorkbook(desk, '选择 .xlsx 文件', await sheetPerGrade())
    await desk.see('里面有 7 张表')
    await desk.see('是隐藏的表')
    await desk.see('多半是这样：表里少了六年级')
    await desk.see('有 1 个问题要你定')
    await desk.see('1 个孩子的学号只差前面的零，是同一个人吗？')
    const [asRead = ''] =
      /\d+/.exec((await desk.page.locator('.brake-number').filter({ visible: true }).textContent()) ?? '') ?? []
    expect(Number(asRead)).toBeGreaterThan(5)
    await number().fill('1')
    await desk.see('和名单对不上')
    await number().fill(asRead)
    await desk.see('先回答问题')
    await desk.tap('是同一批孩子')
    await desk.see('已回答')
    // The child whose number only lacked its zeros does not leave: the number typed before is no longer the right one.
    const answered = String(Number(asRead) - 1)
    await desk.see(`真有 ${answered} 个要离开`)
    await desk.see('和名单对不上')
    await number().fill(answered)
    await desk.see(`写入，${answered} 个离开`)
    await shoot('brake')
    expect(await pupils()).toBe(before)
  })

  test('W1 read as additions instead, the sixth grade stays and one child joins', async () => {
    const before = await pupils()
    await desk.tap('改成补充名单')
    await desk.see('有 1 个问题要你定')
    expect(await desk.page.locator('.brake').filter({ visible: true }).count()).toBe(0)
    await desk.tap('是同一批孩子')
    await desk.see('新增 1，不变')
    await desk.tap('写入名册')
    await desk.page.locator('.sheet').getByText('写入名册', { exact: true }).click()
    await desk.see('名册已写入')
    expect(await pupils()).toBe(before + 1)
  })

  test('W what is wrong comes back as a marked copy of the file', async () => {
    await desk.tap('再导入一份')
    await giveWorkbook(desk, '选择 .xlsx 文件', await faultyRoster())
    await desk.see(`有 ${FAULTY_CELLS.length} 处要改`)
    await shoot('marked')
    const download = desk.page.waitForEvent('download')
    await desk.tap('下载标好的表格')
    const file = await download
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
    const [sheet] = (await readWorkbook(readFileSync(await file.path()))) ?? []
    const remarks = sheet?.rows.flatMap((row) => row.at(-1) ?? []) ?? []
    for (const cell of FAULTY_CELLS) expect(remarks.join()).toContain(`${cell}：`)
    expect(JSON.stringify(sheet?.rows)).toContain(NEW_PUPIL)
    await desk.see('再打开')
  })

  /** SHOTS names a folder for pictures to look at. */
  async function shoot(name: string): Promise<void> {
    const folder = process.env.SHOTS
    if (folder) await desk.page.screenshot({ path: `${folder}/desk-${name}.png`, fullPage: true })
  }
}

describe('the clerk imports a roster of many sheets at a desk', () => deskJourney(journeyApp()))
