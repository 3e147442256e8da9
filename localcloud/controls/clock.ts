// A clock that ticks like the real one, from an instant that can be set.

export class Clock {
  private offset = 0
  private readonly listeners: (() => void)[] = []
  /** True once the clock differs from the machine's: then its instant is worth keeping. */
  shifted = false

  now(): number {
    return Date.now() + this.offset
  }

  set(instant: number): void {
    if (!Number.isFinite(instant)) throw new Error('the clock needs an instant in milliseconds')
    this.offset = instant - Date.now()
    this.shifted = true
    for (const listener of this.listeners) listener()
  }

  onSet(listener: () => void): void {
    this.listeners.push(listener)
  }
}
