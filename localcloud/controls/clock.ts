// A clock that can be set to any instant and then ticks in real time.

export class Clock {
  private offset = 0
  private readonly listeners: (() => void)[] = []
  /** True once the clock has been set; only then is its instant stored. */
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
