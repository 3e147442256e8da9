// Counts database round trips: all of them, and those of one function request.

const KEPT_REQUESTS = 1000

export class Trips {
  private total = 0
  private readonly byRequest = new Map<string, number>()

  /** One call of the SDK arrived; `requestId` is the function request that made it, if one did. */
  add(requestId: string | undefined): void {
    this.total++
    if (requestId === undefined) return
    this.byRequest.set(requestId, this.of(requestId) + 1)
    const [oldest] = this.byRequest.keys()
    if (this.byRequest.size > KEPT_REQUESTS && oldest !== undefined) this.byRequest.delete(oldest)
  }

  count(): number {
    return this.total
  }

  of(requestId: string): number {
    return this.byRequest.get(requestId) ?? 0
  }
}
