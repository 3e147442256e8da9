// Renders the index of previews in phone frames, filtered by page, person, state, size and theme.
import { PEOPLE, type Person, type Preview, SIZES, STATES, THEMES } from './preview'

type Filter = 'page' | 'person' | 'state' | 'size' | 'theme'

const FILTERS: Readonly<Record<Filter, (value: string) => string>> = {
  page: (value) => value,
  person: (value) => PEOPLE[value as Person].name,
  state: (value) => STATES[value as keyof typeof STATES],
  size: (value) => SIZES[value as keyof typeof SIZES],
  theme: (value) => THEMES[value as keyof typeof THEMES],
}

/** Short words of what a preview is, for people. */
export function labelOf({ page, scene, size, theme }: Preview): string {
  const when = scene.moment === 'inTerm' ? '，开课后' : ''
  return `${page} · ${STATES[scene.state]}${when} · ${PEOPLE[scene.person].name} · ${SIZES[size]} · ${THEMES[theme]}`
}

export function indexPage(previews: readonly Preview[], addressOf: (preview: Preview) => string): string {
  const facts = previews.map((preview) => ({
    ...factsOf(preview),
    label: labelOf(preview),
    address: addressOf(preview),
  }))
  const selects = (Object.keys(FILTERS) as Filter[]).map((filter) => select(filter, previews)).join('')
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>放学后 · previews</title>
<style>body{font:14px/1.5 system-ui;margin:0;background:#ddd}header{position:sticky;top:0;background:#fff;padding:12px;display:flex;gap:12px;flex-wrap:wrap;z-index:1}
main{display:flex;flex-wrap:wrap;gap:20px;padding:20px}figure{margin:0;width:375px}figcaption{padding:4px 0}iframe{width:375px;height:812px;border:0;border-radius:16px;background:#fff}</style>
<header>${selects}<output></output></header><main></main>
<script>const previews=${JSON.stringify(facts).replaceAll('<', '\\u003c')};(${SCRIPT})()</script></html>`
}

function factsOf({ page, scene, size, theme }: Preview): Readonly<Record<Filter, string>> {
  return { page, person: scene.person, state: scene.state, size, theme }
}

function select(filter: Filter, previews: readonly Preview[]): string {
  const values = [...new Set(previews.map((preview) => factsOf(preview)[filter]))]
  const first = filter === 'page' || filter === 'size' || filter === 'theme' ? values[0] : ''
  const options = values.map(
    (value) => `<option value="${value}"${value === first ? ' selected' : ''}>${FILTERS[filter](value)}</option>`,
  )
  return `<label>${filter} <select name="${filter}"><option value="">all</option>${options.join('')}</select></label>`
}

/** Frames load when they come near the window; the choice is kept in the address. */
const SCRIPT = `() => {
  const selects = [...document.querySelectorAll('select')]
  const kept = new URLSearchParams(location.hash.slice(1))
  for (const select of selects) if (kept.has(select.name)) select.value = kept.get(select.name)
  const show = () => {
    location.hash = new URLSearchParams(selects.map((select) => [select.name, select.value]))
    const chosen = previews.filter((preview) => selects.every(({ name, value }) => value === '' || preview[name] === value))
    document.querySelector('output').textContent = chosen.length + ' / ' + previews.length
    document.querySelector('main').replaceChildren(...chosen.map(({ label, address }) => {
      const figure = document.createElement('figure')
      const caption = document.createElement('figcaption')
      const link = Object.assign(document.createElement('a'), { href: address, textContent: label, target: '_blank' })
      caption.append(link)
      figure.append(caption, Object.assign(document.createElement('iframe'), { src: address, title: label, loading: 'lazy' }))
      return figure
    }))
  }
  for (const select of selects) select.onchange = show
  show()
}`
