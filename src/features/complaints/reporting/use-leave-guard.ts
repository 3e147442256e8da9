// Catches the way back while something would be lost, and hands it to the page.
import { hearWayBack } from '@src/navigation/way-back'
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
  put()
  const end = hearWayBack(() => {
    if (!isShown.current) return false
    put()
    onBack()
    return true
  })
  return () => {
    end()
    if (window.location.href === place) takeEntryBack()
  }
}

function takeEntryBack(): void {
  const end = hearWayBack(() => {
    end()
    return true
  })
  window.history.back()
}
