// J and K go down and up a queue: the first button of the card gets the focus, Enter presses it.
import { useEffect, useState } from 'react'

/** Where the keyboard is; -1 before the first key. In WeChat there is none. */
export function useQueueKeys(ids: readonly string[], isOpen: boolean): number {
  const [at, setAt] = useState(-1)
  const last = ids.length - 1
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp' || !isOpen) return
    const step = (event: KeyboardEvent) => {
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (by === 0 || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      setAt((before) => Math.min(last, Math.max(0, before + by)))
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  }, [last, isOpen])
  const id = ids[Math.min(at, last)]
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp' || id === undefined) return
    document.getElementById(`waiting-${id}`)?.querySelector<HTMLElement>('.action-button')?.focus()
  }, [id])
  return Math.min(at, last)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
