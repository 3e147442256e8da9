/** Tests which side the app opens on: the last one chosen, at launch only.
 * @jest-environment jsdom
 */

const stored = new Map<string, unknown>()
const opened: string[] = []
// The device's storage and WeChat's or the browser's navigation.
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  getCurrentPages: () => [],
  reLaunch: ({ url }: { readonly url: string }) => opened.push(url),
  switchTab: ({ url }: { readonly url: string }) => opened.push(url),
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const HOME = '/pages/parent/home/index'
const SCHOOL = '/pages/school/courses/index'
const DISTRICT = '/pages/district/home/index'

interface HomeProps {
  readonly useStart: () => boolean
  readonly tell: (elsewhere: boolean) => void
}

function Home({ useStart, tell }: HomeProps) {
  tell(useStart())
  return null
}

/** The app as it starts: nothing remembered but what the device stores. */
async function startApp() {
  jest.resetModules()
  const { act, createElement } = await import('react')
  const { createRoot } = await import('react-dom/client')
  const { goToSide, useStartElsewhere } = await import('./current-side')
  const { goBack } = await import('@src/navigation/app-routes')
  const openHome = async () => {
    const tell = jest.fn()
    const home = createElement(Home, { useStart: useStartElsewhere, tell })
    await act(async () => createRoot(document.createElement('div')).render(home))
    return tell.mock.lastCall?.[0]
  }
  return { goToSide, goBack, openHome }
}

beforeEach(() => {
  stored.clear()
  opened.length = 0
})

test('a device that knows nothing starts with the family', async () => {
  const app = await startApp()
  expect(await app.openHome()).toBe(false)
  expect(opened).toEqual([])
})

test('one tap goes to the first screen of the other side, and the next start begins there', async () => {
  const before = await startApp()
  before.goToSide('school')
  expect(opened).toEqual([SCHOOL])
  const after = await startApp()
  expect(await after.openHome()).toBe(true)
  expect(opened).toEqual([SCHOOL, SCHOOL])
})

test('and back: the next start begins with the family again', async () => {
  const before = await startApp()
  before.goToSide('school')
  before.goToSide('family')
  expect(opened).toEqual([SCHOOL, HOME])
  const after = await startApp()
  expect(await after.openHome()).toBe(false)
  expect(opened).toHaveLength(2)
})

test('every side is remembered; what no side is called is the family', async () => {
  stored.set('side', 'district')
  const district = await startApp()
  expect(await district.openHome()).toBe(true)
  expect(opened).toEqual([DISTRICT])
  stored.set('side', 'headmaster')
  const unknown = await startApp()
  expect(await unknown.openHome()).toBe(false)
  expect(opened).toHaveLength(1)
})

test('only the start is led elsewhere: back from a page opened by its address is home', async () => {
  stored.set('side', 'school')
  const app = await startApp()
  app.goBack()
  expect(await app.openHome()).toBe(false)
  expect(opened).toEqual([HOME])
})
