// The audit finds each kind of fault on a page that has all of them.
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../app/browser/browser'
import { AXE_FILE } from '../preview-files'
import { auditPage } from './audit-page'

const FAULTS = `<!doctype html><html lang="zh-CN"><title>有毛病的一页</title><meta name="viewport" content="width=device-width"><body style="margin:0">
<div role="button" tabindex="0" class="tiny" style="width:40px;height:40px">报</div>
<div role="button" tabindex="0" class="nameless" style="width:60px;height:60px"></div>
<div role="button" tabindex="0" class="spilling" style="width:60px;height:60px;white-space:nowrap">一句放不下的话，说得很长</div>
<div role="button" tabindex="0" class="felt" style="margin-top:24px;width:60px;height:36px;position:relative">少<span style="position:absolute;inset:-4px 0"></span></div>
<div role="button" tabindex="0" class="neighbor" style="margin-top:4px;width:60px;height:60px;position:relative">邻</div>
<div class="wide" style="margin-top:60px;width:500px;text-align:right">右边出去了</div>
<div class="cut" style="width:60px;overflow:hidden;white-space:nowrap">一句看不全的话，说得很长</div>
<div class="fine-print" style="font-size:10px">小字</div>
<div class="pale" style="color:#999;background:#fff">淡字</div>
</body></html>`

describe('a page with every fault', () => {
  let browser: Browser
  let found: readonly string[]

  beforeAll(async () => {
    browser = await launchBrowser()
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    await page.setContent(FAULTS)
    await page.addScriptTag({ content: AXE_FILE })
    found = await auditPage(page, 'standard')
  }, 60_000)
  afterAll(() => browser.close())

  test.each([
    ['small target', '.tiny'],
    ['no name', '.nameless'],
    ['words leave their control', '.spilling'],
    ['beyond the screen', '.wide'],
    ['clipped', '.cut'],
    ['small type', '.fine-print'],
  ])('%s', (what, where) => {
    expect(found.filter((finding) => finding.startsWith(`${what}: ${where}`)).length).toBeGreaterThan(0)
    expect(found.filter((finding) => finding.startsWith(`${what}:`) && !finding.includes(where))).toEqual([])
  })

  test('the page scrolls sideways where something is wider than the screen', () => {
    expect(found).toContain('scrolls sideways: 500 > 375')
  })

  test('axe finds too little contrast and what has no name', () => {
    expect(found.some((finding) => finding.startsWith('color-contrast:') && finding.includes('pale'))).toBe(true)
    expect(found.some((finding) => finding.startsWith('aria-command-name:'))).toBe(true)
  })
})
