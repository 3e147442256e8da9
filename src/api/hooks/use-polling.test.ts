/** Tests when a screen polls: with growing pauses, and never while hidden or disabled.
 * @jest-environment jsdom
 */
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { PollOutcome } from './poll-delay'
import { usePolling } from './use-polling'

// Showing and hiding are told by WeChat or the browser; here by the test.
const page: { show?: () => void; hide?: () => void } = {}
jest.mock('@tarojs/taro', () => ({
  useDidShow: (tell: () => void) => {
    page.show = tell
  },
  useDidHide: (tell: () => void) => {
    page.hide = tell
  },
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const ask = jest.fn<Promise<PollOutcome>, []>()
const root = createRoot(document.createElement('div'))

function Probe({ enabled }: { readonly enabled: boolean }) {
  usePolling(ask, enabled)
  return null
}
const show = (enabled: boolean) => act(async () => root.render(createElement(Probe, { enabled })))
const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000))

beforeEach(async () => {
  jest.useFakeTimers()
  await act(async () => root.render(null))
  ask.mockReset().mockResolvedValue('changed')
  await show(true)
})
afterAll(() => jest.useRealTimers())

test('every 5 seconds while seats change', async () => {
  await pass(4.9)
  expect(ask).toHaveBeenCalledTimes(0)
  await pass(10.2)
  expect(ask).toHaveBeenCalledTimes(3)
})

test('ever later while nothing changes, and soon again after a change', async () => {
  ask.mockResolvedValue('same')
  await pass(5)
  await pass(7.4)
  expect(ask).toHaveBeenCalledTimes(1)
  ask.mockResolvedValueOnce('changed')
  await pass(0.2)
  await pass(5)
  expect(ask).toHaveBeenCalledTimes(3)
})

test('at most a minute apart when nothing answers', async () => {
  ask.mockResolvedValue('failed')
  await pass(5 + 10 + 20 + 40)
  expect(ask).toHaveBeenCalledTimes(4)
  await pass(60)
  expect(ask).toHaveBeenCalledTimes(5)
  await pass(60)
  expect(ask).toHaveBeenCalledTimes(6)
})

test('never a second time before the first was answered', async () => {
  ask.mockReturnValue(new Promise(() => undefined))
  await pass(120)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('not while hidden, and from the beginning when shown again', async () => {
  await act(async () => page.hide?.())
  await pass(120)
  expect(ask).toHaveBeenCalledTimes(0)
  await act(async () => page.show?.())
  await pass(5)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('not when there is nothing to wait for', async () => {
  await show(false)
  await pass(120)
  expect(ask).toHaveBeenCalledTimes(0)
})
