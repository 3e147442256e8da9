// In a browser: says at once that a page is being fetched, and what to do when it cannot be.
// Pages are files of their own: on a slow network nothing moved for seconds, without one nothing ever did.
import Taro from '@tarojs/taro'
import { addressHere } from './sign-in-way'

const PATIENCE_MS = 150
const BLOCKS = '<i></i><i></i><i></i>'

/** The loader of the bundle (webpack): fetches a page's file; a failed one is asked for again. */
declare const __webpack_require__: { e: (chunk: string) => Promise<unknown> }

export function watchPageLoads(): void {
  if (process.env.TARO_ENV !== 'h5') return
  const load = __webpack_require__.e
  let pending = 0
  let opening = false
  // The router asks for a page's files right after it tells of the change; other files are not a page.
  Taro.eventCenter.on('__taroRouterChange', () => {
    opening = true
    setTimeout(() => {
      opening = false
    }, 0)
  })
  __webpack_require__.e = (chunk) => {
    if (!opening) return load(chunk)
    pending += 1
    const timer = setTimeout(() => showShell(`<p>正在打开…</p>${BLOCKS}`), PATIENCE_MS)
    return load(chunk).then(
      (loaded) => {
        clearTimeout(timer)
        pending -= 1
        if (pending === 0) hideShell()
        return loaded
      },
      () => {
        clearTimeout(timer)
        pending -= 1
        showLoadFailure()
        // Said on the screen: the router, which would only throw it away, is not told.
        return new Promise(() => undefined)
      },
    )
  }
}

function showLoadFailure(): void {
  const shell = showShell(
    '<p role="status">没有网络，这一页打不开</p><p class="shell-note">看过的页还在。连上网络，再打开这一页。</p>' +
      '<button type="button">再试一次</button><button type="button">回到刚才那页</button>',
  )
  const [again, back] = shell.querySelectorAll('button')
  // The address is the wanted page's already. Without a network a reload would lose the whole app.
  again?.addEventListener('click', () => {
    if (navigator.onLine) window.location.reload()
    else again.textContent = '还是没有网络，再试一次'
  })
  back?.addEventListener('click', () => {
    hideShell()
    // The page before still stands; only the address had gone ahead.
    const here = addressHere()
    if (here !== null) window.history.replaceState(window.history.state, '', `#${here}`)
  })
}

/** The one index.html begins with, or another like it. */
function showShell(content: string): HTMLElement {
  const shell = document.getElementById('shell') ?? document.body.appendChild(document.createElement('div'))
  shell.id = 'shell'
  shell.innerHTML = content
  return shell
}

/** The first page takes the first shell away itself, when it stands. */
function hideShell(): void {
  if (document.querySelector('.screen') !== null) document.getElementById('shell')?.remove()
}
