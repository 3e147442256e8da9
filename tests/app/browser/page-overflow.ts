// Finds what overflows a page sideways: the page itself, or anything past the screen's edge.
import type { Page } from 'playwright-core'

/** Descriptions of what is too wide; empty when everything fits. Rows made to be scrolled sideways may be wider. */
export async function overflowOf(page: Page): Promise<string[]> {
  // A page that is about to slide in, or still does, is not where it will stand; one that never does is a failure here.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.taro_page')].every((each) => each.getBoundingClientRect().left <= 0),
  )
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  return page.evaluate(() => {
    const root = document.documentElement
    const wide = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} > ${root.clientWidth}`] : []
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    for (const element of document.querySelectorAll('.screen, .screen *')) {
      const { width, right, left } = element.getBoundingClientRect()
      const outside = right > root.clientWidth + 0.5 || left < -0.5
      if (width > 0 && outside && !scrolls(element.parentElement)) {
        wide.push(`${element.className}: ${element.textContent?.slice(0, 20)} ${Math.round(left)}–${Math.round(right)}`)
      }
    }
    return wide
  })
}
