// Prepares a preview's page before the app loads: date, storage, network loss, taps.

export interface StageSettings {
  /** The instant at which the page's clock starts. */
  readonly now: number
  /** What the app finds stored, in the form Taro keeps it. */
  readonly storage: Readonly<Record<string, string>>
  /** Visits once, then again without network. */
  readonly cutLater: boolean
  readonly taps: readonly string[]
  /** Address and name of what the file chooser gives; null when nothing is chosen. */
  readonly workbook: { readonly address: string; readonly name: string } | null
}

declare global {
  interface Window {
    stage: StageSettings
  }
}

const CUT = 'preview-cut'
const EVERY_MS = 60

const { now, storage, cutLater, taps, workbook } = window.stage

startClockAt(now)
if (cutLater && sessionStorage.getItem(CUT) === window.location.search) {
  const straight = window.fetch
  window.fetch = (target, options) =>
    String(target).startsWith('/functions/') ? Promise.reject(new TypeError('cut')) : straight(target, options)
} else {
  localStorage.clear()
  for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value)
  if (cutLater) cutOnceStored()
}
if (taps.length > 0) tapAll([...taps])
if (workbook) chooseBy(workbook)

/** The page's day is the demonstration's, whatever the device's is. */
function startClockAt(instant: number): void {
  const ahead = instant - Date.now()
  const straight = Date.now
  const nowThere = () => straight() + ahead
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, made) => Reflect.construct(date, given.length > 0 ? given : [nowThere()], made),
    get: (date, key) => (key === 'now' ? nowThere : Reflect.get(date, key)),
  })
}

/** Once nothing more has been stored for a while, the page is opened again with no network. */
function cutOnceStored(): void {
  let before = 0
  const timer = setInterval(() => {
    const stored = Object.keys(localStorage).filter((key) => key.startsWith('answer:')).length
    const settled = stored > 0 && stored === before && document.querySelector('.skeleton') === null
    before = stored
    if (!settled) return
    clearInterval(timer)
    sessionStorage.setItem(CUT, window.location.search)
    window.location.reload()
  }, EVERY_MS * 5)
}

/** A control that says exactly this, or is named so to readers, or has it as one of its lines. */
function controlSaying(words: string): HTMLElement | undefined {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0)
  const says = (element: HTMLElement) => element.textContent?.trim() === words
  const controls = shown('[role]')
  return controls.find(says) ?? controls.find(({ ariaLabel }) => ariaLabel === words) ?? shown('[role] *').find(says)
}

function tapAll(left: string[]): void {
  const timer = setInterval(() => {
    const target = controlSaying(left[0] ?? '')
    if (!target) return
    left.shift()
    if (left.length === 0) clearInterval(timer)
    target.click()
  }, EVERY_MS)
}

function chooseBy({ address, name }: { readonly address: string; readonly name: string }): void {
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function choose(this: HTMLInputElement) {
    if (this.type !== 'file') return click.call(this)
    void fetch(address)
      .then((response) => response.blob())
      .then((bytes) => {
        const files = new DataTransfer()
        files.items.add(new File([bytes], name))
        this.files = files.files
        this.dispatchEvent(new Event('change'))
      })
  }
}
