// Prepares a preview's page before the app loads: date, storage, network loss, taps.

export interface StageSettings {
  /** The instant at which the page's clock starts. */
  readonly now: number
  /** What the app finds stored, in the form Taro keeps it. */
  readonly storage: Readonly<Record<string, string>>
  /** Visits once, then again without network. */
  readonly cutLater: boolean
  /** Words to tap, or a field by its name and what is typed into it. */
  readonly taps: readonly (string | { readonly field: string; readonly text: string })[]
  /** The file chooser gives a picture drawn here. */
  readonly picture: boolean
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

const { now, storage, cutLater, taps, workbook, picture } = window.stage

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
nameThePreview()
if (taps.length > 0) tapAll([...taps])
if (workbook) chooseBy(() => fetched(workbook))
if (picture) chooseBy(drawn)

/** The anonymous channel sends no referrer, by which the server knows the preview: its requests name it themselves. */
function nameThePreview(): void {
  const straight = window.fetch
  window.fetch = (target, options) =>
    straight(String(target).startsWith('/http/') ? `${target}${window.location.search}` : target, options)
}

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

function tapAll(left: (typeof taps)[number][]): void {
  const timer = setInterval(() => {
    const [next = ''] = left
    const done = typeof next === 'string' ? tap(next) : fill(next.field, next.text)
    if (!done) return
    left.shift()
    if (left.length === 0) clearInterval(timer)
  }, EVERY_MS)
}

function tap(words: string): boolean {
  const target = controlSaying(words)
  target?.click()
  return target !== undefined
}

/** Typed into the field that is named so to readers. */
function fill(name: string, text: string): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  const field = fields.find((one) => one.closest(`[aria-label^="${name}"]`) && one.getClientRects().length > 0)
  if (!field) return false
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

function chooseBy(file: () => Promise<File>): void {
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function choose(this: HTMLInputElement) {
    if (this.type !== 'file') return click.call(this)
    void file().then((chosen) => {
      const files = new DataTransfer()
      files.items.add(chosen)
      this.files = files.files
      this.dispatchEvent(new Event('change'))
    })
  }
}

async function fetched({ address, name }: { readonly address: string; readonly name: string }): Promise<File> {
  return new File([await (await fetch(address)).blob()], name)
}

/** Stripes, as of a page of a notebook. */
async function drawn(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 800 })
  const brush = canvas.getContext('2d')
  for (let line = 0; brush && line < 20; line += 1) {
    brush.fillStyle = line % 2 === 0 ? '#dfe7e2' : '#b9c4be'
    brush.fillRect(0, line * 40, 600, 40)
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'))
  return new File(blob ? [blob] : [], 'photo.jpg', { type: 'image/jpeg' })
}
