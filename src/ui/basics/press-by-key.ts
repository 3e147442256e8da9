// Makes anything that can be tapped work from a keyboard too. WeChat has none.

interface Key {
  readonly key: string
  readonly preventDefault: () => void
}

interface Reachable {
  readonly tabIndex?: number
  readonly onKeyDown?: (event: Key) => void
}

export function pressByKey(press: () => void): Reachable {
  if (process.env.TARO_ENV === 'weapp') return {}
  return {
    tabIndex: 0,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    },
  }
}
