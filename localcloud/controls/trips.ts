// Counts database round trips and the bytes they answer, in all and by function request.

const KEPT_REQUESTS = 1000

interface Counted {
  trips: number
  bytes: number
}

export class Trips {
  private total = 0
  private readonly byRequest = new Map<string, Counted>()

  /** One call of the SDK arrived; `requestId` is the function request that made it, if one did. */
  add(requestId: string | undefined): void {
    this.total++
    if (requestId === undefined) return
    const counted = this.byRequest.get(requestId) ?? { trips: 0, bytes: 0 }
    counted.trips += 1
    this.byRequest.set(requestId, counted)
    const [oldest] = this.byRequest.keys()
    if (this.byRequest.size > KEPT_REQUESTS && oldest !== undefined) this.byRequest.delete(oldest)
  }

  addBytes(requestId: string | undefined, bytes: number): void {
    const counted = requestId === undefined ? undefined : this.byRequest.get(requestId)
    if (counted !== undefined) counted.bytes += bytes
  }

  count(): number {
    return this.total
  }

  of(requestId: string): number {
    return this.byRequest.get(requestId)?.trips ?? 0
  }

  bytesOf(requestId: string): number {
    return this.byRequest.get(requestId)?.bytes ?? 0
  }
}
