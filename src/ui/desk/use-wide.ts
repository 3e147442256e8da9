// Whether the window is as wide as a desk. In WeChat it never is: its build carries none.
import { useEffect, useState } from 'react'

const WIDE = '(min-width: 1024px)'

export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const query = window.matchMedia(WIDE)
    const look = () => setWide(query.matches)
    look()
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return wide
}

function isWide(): boolean {
  return process.env.TARO_ENV === 'h5' && window.matchMedia(WIDE).matches
}
