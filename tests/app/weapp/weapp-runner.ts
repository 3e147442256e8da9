// Runs the built mini-program's logic layer in Node, in a bare context with a stand-in for `wx`.
// Shows what pages request, what they draw and how many bytes that takes; nothing about layout.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { createWechatApi, type WechatCall } from './weapp-api'
import { asPageNode, type PageNode } from './weapp-page-node'

interface PageDefinition {
  readonly data?: Record<string, unknown>
  readonly onLoad?: (query: Record<string, string>) => void
  readonly onShow?: () => void
  readonly onReady?: () => void
  readonly eh?: (event: unknown) => void
}

export interface WeappPage {
  readonly root: () => PageNode
  /** Bytes of each message to the view layer, in order. */
  readonly messages: readonly number[]
}

export interface Weapp {
  readonly pages: readonly string[]
  readonly calls: readonly WechatCall[]
  readonly open: (route: string, query?: Record<string, string>) => Promise<WeappPage>
  /** Ends the app's timers: a page's clock would keep the process alive. */
  readonly stop: () => void
}

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

const SETTLE_MS = 150

export function startWeapp(root: string, answer: (call: WechatCall) => unknown): Weapp {
  const calls: WechatCall[] = []
  const held: { page: PageDefinition | null; app: Record<string, unknown> } = { page: null, app: {} }
  const takeApp = (app: Record<string, unknown>) => {
    held.app = app
  }
  const takePage = (page: PageDefinition) => {
    held.page = page
  }
  const takeComponent = ({ methods }: { readonly methods: PageDefinition }) => takePage(methods)
  const timers = createTimers()
  const load = createLoader(root, {
    ...timers.globals,
    wx: createWechatApi((call) => {
      calls.push(call)
      return answer(call)
    }),
    App: takeApp,
    Page: takePage,
    Component: takeComponent,
    getApp: () => held.app,
  })
  const appJson = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8')) as AppJson
  load('app.js')
  run(held.app, 'onLaunch', { path: appJson.pages[0] ?? '', query: {} })
  run(held.app, 'onShow', {})
  const define = (route: string): PageDefinition => {
    held.page = null
    load(`${route}.js`)
    if (!held.page) throw new Error(`${route} defines no page`)
    return held.page
  }
  return {
    pages: [
      ...appJson.pages,
      ...(appJson.subPackages ?? []).flatMap((part) => part.pages.map((page) => `${part.root}/${page}`)),
    ],
    calls,
    open: (route, query = {}) => openPage(define(route), route, query),
    stop: timers.stop,
  }
}

function run(app: Record<string, unknown>, method: string, argument: unknown): void {
  const lifecycle = app[method]
  if (typeof lifecycle === 'function') lifecycle.call(app, argument)
}

async function openPage(definition: PageDefinition, route: string, query: Record<string, string>): Promise<WeappPage> {
  const messages: number[] = []
  const data: Record<string, unknown> = { ...definition.data }
  const page = Object.assign(Object.create(null), definition, {
    route,
    options: query,
    data,
    setData(change: Record<string, unknown>, done?: () => void) {
      messages.push(Buffer.byteLength(JSON.stringify(change)))
      for (const [place, value] of Object.entries(change)) put(data, place, value)
      if (done) setTimeout(done, 0)
    },
    selectComponent: () => null,
  }) as PageDefinition
  page.onLoad?.(query)
  page.onShow?.()
  await settle()
  page.onReady?.()
  await settle()
  return { messages, root: () => asPageNode(data.root) }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
}

/** Sets `root.cn.[0].cl` as WeChat's setData does. */
function put(data: Record<string, unknown>, place: string, value: unknown): void {
  const keys = place
    .replace(/\[(\d+)\]/g, '$1')
    .split('.')
    .filter(Boolean)
  const last = keys.pop() ?? ''
  let holder = data
  for (const key of keys) {
    holder[key] ??= {}
    holder = holder[key] as Record<string, unknown>
  }
  holder[last] = value
}

function asIs<T>(value: T): T {
  return value
}

function createTimers() {
  const running = new Set<NodeJS.Timeout>()
  const keep = (timer: NodeJS.Timeout) => {
    running.add(timer)
    return timer
  }
  return {
    globals: {
      setTimeout: (task: () => void, delay?: number) => keep(setTimeout(task, delay)),
      setInterval: (task: () => void, delay?: number) => keep(setInterval(task, delay)),
      clearTimeout,
      clearInterval,
    },
    stop: () => {
      for (const timer of running) clearTimeout(timer)
    },
  }
}

/** WeChat's `require`, inside one context that has none of Node's or a browser's globals. */
function createLoader(root: string, globals: Record<string, unknown>) {
  const context = vm.createContext({
    console,
    Behavior: asIs,
    getCurrentPages: () => [],
    requirePlugin: () => ({}),
    __wxConfig: {},
    ...globals,
  })
  const loaded = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const name = file.endsWith('.js') ? file : `${file}.js`
    const known = loaded.get(name)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(name, module)
    const source = readFileSync(path.join(root, name), 'utf8')
    const wrapped = vm.runInContext(`(function(require,module,exports){${source}\n})`, context, { filename: name })
    wrapped((other: string) => load(path.join(path.dirname(name), other)), module, module.exports)
    return module.exports
  }
  return load
}
