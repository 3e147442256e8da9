// Inspects a page from inside for what axe misses: targets, names, overflow, clipping, small type.

export interface InspectionLimits {
  /** Least width and height of anything one taps, in CSS px. */
  readonly target: number
  /** Least size of type, in CSS px. */
  readonly type: number
}

declare global {
  interface Window {
    inspectPage: (limits: InspectionLimits) => readonly string[]
  }
}

const TARGETS = '[role=button],[role=tab],[role=switch],[role=checkbox],[role=link],button,a[href],input,textarea'
/** Half a pixel is rounding. */
const SLACK = 0.5

window.inspectPage = (limits) => {
  const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter(isVisible)
  const targets = visible.filter((element) => element.matches(TARGETS))
  const reachable = targets.filter(isReachable)
  const found = [
    ...reachable.filter((target) => isSmall(target, limits.target)).map(say('small target')),
    ...targets.filter((target) => nameOf(target) === '').map(say('no name')),
    ...targets.filter(spillsWords).map(say('words leave their control')),
    ...visible.filter(sticksOut).map(say('beyond the screen')),
    ...visible.filter(isClipped).map(say('clipped')),
    ...visible.filter((element) => hasWords(element) && fontSizeOf(element) < limits.type).map(say('small type')),
  ]
  window.scrollTo(0, 0)
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth + 1 ? [...found, `scrolls sideways: ${scrollWidth} > ${clientWidth}`] : found
}

function say(what: string): (element: HTMLElement) => string {
  return (element) => {
    const { width, height } = element.getBoundingClientRect()
    const words = nameOf(element).slice(0, 24)
    return `${what}: .${element.className.toString().trim().replaceAll(/\s+/g, '.')} «${words}» ${Math.round(width)}×${Math.round(height)}`
  }
}

function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

function nameOf(element: HTMLElement): string {
  const own = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
  return own !== '' ? own : (element.getAttribute('placeholder') ?? element.closest('[aria-label]')?.ariaLabel ?? '')
}

/** Not under a sheet's mask or another layer. */
function isReachable(element: HTMLElement): boolean {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return hits(element, [left + width / 2, top + height / 2])
}

function hits(element: HTMLElement, [x, y]: readonly [number, number]): boolean {
  const hit = document.elementFromPoint(x, y)
  return hit !== null && (element.contains(hit) || hit.contains(element))
}

/** What looks small may feel large: around the element only it may answer to a touch. */
function isSmall(element: HTMLElement, least: number): boolean {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const x = left + width / 2
  const y = top + height / 2
  const reach = least / 2 - SLACK
  // Points are rounded to whole pixels: one on the far edge is the neighbor's first.
  const far = reach - SLACK
  const answers = (point: readonly [number, number]) => {
    const hit = document.elementFromPoint(...point)
    return hit !== null && element.contains(hit)
  }
  const tall = height + SLACK >= least || (answers([x, y - reach]) && answers([x, y + far]))
  const wide = width + SLACK >= least || (answers([x - reach, y]) && answers([x + far, y]))
  return !(tall && wide)
}

function wordsOf(element: Node): readonly Text[] {
  return [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '' && node.parentElement !== null,
  )
}

function hasWords(element: HTMLElement): boolean {
  return wordsOf(element).length > 0
}

function fontSizeOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).fontSize)
}

function boxOfWords(node: Node): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(node)
  return range.getBoundingClientRect()
}

function spillsWords(target: HTMLElement): boolean {
  if ((target.textContent ?? '').trim() === '') return false
  const words = boxOfWords(target)
  const box = target.getBoundingClientRect()
  return (
    words.left < box.left - 1 || words.right > box.right + 1 || words.top < box.top - 4 || words.bottom > box.bottom + 4
  )
}

function sticksOut(element: HTMLElement): boolean {
  const { left, right } = element.getBoundingClientRect()
  const out = right > window.innerWidth + 1 || left < -1
  return out && (hasWords(element) || element.matches(TARGETS)) && !isInsideScroller(element)
}

function isInsideScroller(element: HTMLElement): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return parent !== document.body
  }
  return false
}

function isClipped(element: HTMLElement): boolean {
  if (!hasWords(element)) return false
  const { overflowX, overflowY } = getComputedStyle(element)
  const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
  return across || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2)
}
