// Tests that a PDF's text reads back complete, over as many pages as needed, without blank boxes.
import { dirname } from 'node:path'
import { readPdf } from '../../../tests/pdf/read-pdf'
import { loadDocumentFont } from './document-font'
import { drawPaper } from './draw-paper'
import type { Paper, PaperTable } from './paper'

const font = loadDocumentFont(
  dirname(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')),
)
const MADE = Date.UTC(2026, 8, 9, 2, 0)

const table = (rows: number): PaperTable => ({
  title: '服务费',
  columns: [
    { title: '项目', share: 3, align: 'left' },
    { title: '金额（元）', share: 1, align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, index) => [`课程${index + 1}`, `${index + 1}.00`]),
  sum: ['合计', '686.00'],
})

const paper = (more: Partial<Paper> = {}): Paper => ({
  size: 'A5',
  title: '课后服务费收据',
  number: '收据编号 P1',
  facts: [
    ['学生', '林小满'],
    ['班级', '三(1)班'],
    ['收款单位', '云岭小学'],
  ],
  tables: [table(2)],
  total: { label: '本次收到', figures: '¥686.00', words: '人民币（大写）陆佰捌拾陆元整' },
  remarks: ['说明一。'],
  signatures: ['收款单位（盖章）', '经办人'],
  foot: '2026-09-09 10:00 开具',
  ...more,
})

const draw = (more?: Partial<Paper>) => drawPaper(paper(more), font, MADE)

test('one page of Chinese, in tens of kilobytes, every word of it readable', async () => {
  const bytes = await draw()
  expect(bytes.length).toBeLessThan(60_000)
  const [page = [], ...others] = readPdf(bytes)
  expect(others).toEqual([])
  expect(page).toEqual(
    expect.arrayContaining([
      ...['课后服务费收据', '收据编号 P1', '林小满', '三(1)班', '云岭小学', '课程2', '2.00', '合计', '¥686.00'],
      ...['人民币（大写）陆佰捌拾陆元整', '说明一。', '收款单位（盖章）', '2026-09-09 10:00 开具', '1 / 1'],
    ]),
  )
})

test('a long table goes on: its head and the foot are on every page, no row is lost or told twice', async () => {
  const pages = readPdf(await draw({ tables: [table(60)] }))
  expect(pages.length).toBeGreaterThan(2)
  const rows = pages.flat().filter((text) => text.startsWith('课程'))
  expect(rows).toEqual(Array.from({ length: 60 }, (_, index) => `课程${index + 1}`))
  pages.forEach((page, index) => {
    expect(page).toContain(`${index + 1} / ${pages.length}`)
    if (page.some((text) => text.startsWith('课程'))) expect(page).toContain('金额（元）')
  })
})

test('rare characters of names are drawn; one the font has not is written as its number, and said to be', async () => {
  const rare = '堃犇骉龑喆昇𬱖'
  expect(readPdf(await draw({ facts: [['学生', rare]] }))[0]).toContain(rare)
  const [page = []] = readPdf(await draw({ facts: [['学生', '王𪚥\u200b🙂']] }))
  expect(page.join('')).toContain('王〔U+2A6A5〕〔U+1F642〕')
  expect(page.some((text) => text.startsWith('〔U+…〕'))).toBe(true)
})

test('the same paper of the same moment is the same bytes', async () => {
  expect((await draw()).equals(await draw())).toBe(true)
})
