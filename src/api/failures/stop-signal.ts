// Tells running work that nobody waits for it any more. WeChat has no AbortController.

export interface StopSignal {
  readonly stopped: () => boolean
  /** Listens until the returned function is called. */
  readonly onStop: (tell: () => void) => () => void
}

export interface Stop extends StopSignal {
  readonly stop: () => void
}

export function createStop(): Stop {
  const listeners = new Set<() => void>()
  let stopped = false
  return {
    stopped: () => stopped,
    onStop: (tell) => {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
    stop: () => {
      stopped = true
      for (const tell of [...listeners]) tell()
    },
  }
}
