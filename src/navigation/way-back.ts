// Lets a page hear the browser's way back before the router does, which would take the page away.
//
// A window's listeners are called in the order in which they came: this one is there before the router's.

type Hearing = () => boolean

let hearing: Hearing | null = null

if (process.env.TARO_ENV === 'h5') {
  window.addEventListener('popstate', (event) => {
    if (hearing?.()) event.stopImmediatePropagation()
  })
}

/** True from `hear`: that was all, the router is not told. Returns what ends it. */
export function hearWayBack(hear: Hearing): () => void {
  hearing = hear
  return () => {
    if (hearing === hear) hearing = null
  }
}
