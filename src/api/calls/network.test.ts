/** Tests that screens hear of every change of the network, and waiters only of its return.
 * @jest-environment jsdom
 */
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { onBackOnline, useOffline } from './network'

// Only the mini-program calls this.
jest.mock('@tarojs/taro', () => ({}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const seen: boolean[] = []
function Probe() {
  seen.push(useOffline())
  return null
}

const onLine = jest.spyOn(navigator, 'onLine', 'get')

function change(online: boolean): void {
  onLine.mockReturnValue(online)
  window.dispatchEvent(new Event(online ? 'online' : 'offline'))
}

test('who waits for the network is told of its return alone, until it waits no longer', () => {
  const tell = jest.fn()
  const stop = onBackOnline(tell)
  change(false)
  expect(tell).not.toHaveBeenCalled()
  change(true)
  expect(tell).toHaveBeenCalledTimes(1)
  stop()
  change(false)
  change(true)
  expect(tell).toHaveBeenCalledTimes(1)
})

test('a screen is drawn again when the network goes, and when it comes', async () => {
  onLine.mockReturnValue(true)
  const root = createRoot(document.createElement('div'))
  await act(async () => root.render(createElement(Probe)))
  await act(async () => change(false))
  await act(async () => change(true))
  expect(seen).toEqual([false, true, false])
})
