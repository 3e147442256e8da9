// Catches the way back of browser and phone while something would be lost, and hands it to the page.
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const MESSAGE = '写的字不存在手机里，走了就没了。'

/**
 * In a browser an entry of the history stands before the page while it is held: going back lands on it, and it is put
 * there again. WeChat asks by itself.
 */
export function useLeaveGuard(isHeld: boolean, onBack: () => void): void {
  const handler = useRef(onBack)
  handler.current = onBack
  const isShown = useRef(true)
  useDidShow(() => {
    isShown.current = true
  })
  useDidHide(() => {
    isShown.current = false
  })
  useEffect(() => {
    if (!isHeld) return
    return process.env.TARO_ENV === 'weapp' ? askInWechat() : holdHistory(isShown, () => handler.current())
  }, [isHeld])
}

function askInWechat(): () => void {
  void Taro.enableAlertBeforeUnload({ message: MESSAGE })
  return () => void Taro.disableAlertBeforeUnload({})
}

function holdHistory(isShown: { readonly current: boolean }, onBack: () => void): () => void {
  const place = window.location.href
  const put = () => window.history.pushState(window.history.state, '')
  const caught = (event: PopStateEvent) => {
    if (!isShown.current) return
    // Before the app's router, which would take the page away.
    event.stopImmediatePropagation()
    put()
    onBack()
  }
  put()
  window.addEventListener('popstate', caught, true)
  return () => {
    window.removeEventListener('popstate', caught, true)
    if (window.location.href === place) takeEntryBack()
  }
}

function takeEntryBack(): void {
  window.addEventListener('popstate', (event) => event.stopImmediatePropagation(), { capture: true, once: true })
  window.history.back()
}
