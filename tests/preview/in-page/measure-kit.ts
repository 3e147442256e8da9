// Measures the kit's parts inside a page: box, type and colors of the first visible one of each.

export interface PartMeasures {
  readonly box: readonly [left: number, width: number, height: number]
  readonly type: string
  readonly look: string
}

declare global {
  interface Window {
    measureKit: (selectors: readonly string[]) => Readonly<Record<string, PartMeasures>>
    /** Resolves once nothing was drawn for `quietMs`. */
    untilStill: (quietMs: number) => Promise<void>
  }
}

window.measureKit = (selectors) => {
  const measured: Record<string, PartMeasures> = {}
  for (const selector of selectors) {
    const part = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.getClientRects().length > 0 && element.checkVisibility(),
    )
    if (part) measured[selector] = measure(part)
  }
  return measured
}

window.untilStill = (quietMs) =>
  new Promise((resolve) => {
    let timer = setTimeout(done, quietMs)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(done, quietMs)
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    function done() {
      observer.disconnect()
      resolve()
    }
  })

function measure(part: HTMLElement): PartMeasures {
  const { left, width, height } = part.getBoundingClientRect()
  const style = getComputedStyle(part)
  return {
    box: [Math.round(left), Math.round(width), Math.round(height)],
    type: `${style.fontSize}/${style.lineHeight} ${style.fontWeight}`,
    look: [
      style.color,
      style.backgroundColor,
      style.borderTopColor,
      style.borderTopWidth,
      style.borderTopLeftRadius,
    ].join(' | '),
  }
}
