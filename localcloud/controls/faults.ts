// Injects faults for tests: conflicts, errors, delays and dropped connections.

export type CallbackFault = 'lost' | 'late' | 'doubled' | 'forged' | 'unsigned' | 'wrongAmount' | 'abnormal'

export interface FaultRule {
  /**
   * An action of the SDK's protocol such as `database.modifyDocument`, `wx.<interface>` such as
   * `wx.subscribeMessage.send`, `gateway.<function>`, or of the payment gateway: `pay.callback`, `pay.settleRefund`,
   * `pay.<endpoint>`; absent = any.
   */
  readonly action?: string
  readonly collection?: string
  /** On a `pay.` action: only requests about this sub merchant. */
  readonly subMchId?: string
  /**
   * `dropBefore`: the connection breaks and nothing happened. `dropAfter`: it happened, the answer is lost.
   * The others are faults of payment callbacks; `late` ones wait until they are told, `unsigned` also strikes answers;
   * `abnormal` is a refund's: the card it goes to was closed. `refused`: WeChat Pay answers `code` instead of doing it.
   */
  readonly kind: 'refused' | 'conflict' | 'error' | 'delay' | 'dropBefore' | 'dropAfter' | CallbackFault
  /** How many requests it strikes; absent = every one. */
  readonly count?: number
  /** Strikes with this probability, the same way for the same seed. */
  readonly probability?: number
  readonly seed?: number
  readonly delayMs?: number
  /** With kind `error` on a `wx.` action: WeChat answers this code instead of doing it. */
  readonly errcode?: number
  /** With kind `refused`: such as NOT_ENOUGH. */
  readonly code?: string
}

export interface Strike {
  readonly kind: FaultRule['kind']
  readonly delayMs: number
  readonly errcode: number | null
  readonly code: string | null
}

export interface Faults {
  /** Returns a function that takes the rule back. */
  inject(rule: FaultRule): () => void
  clear(): void
}

interface ArmedRule {
  readonly rule: FaultRule
  left: number
  readonly random: () => number
}

export class FaultBox implements Faults {
  private rules: ArmedRule[] = []

  inject(rule: FaultRule): () => void {
    const armed = { rule, left: rule.count ?? Number.POSITIVE_INFINITY, random: randomFrom(rule.seed ?? 1) }
    this.rules.push(armed)
    return () => {
      this.rules = this.rules.filter((other) => other !== armed)
    }
  }

  clear(): void {
    this.rules = []
  }

  /** The fault that strikes this request, if any; the first rule that fits. */
  strike(action: string, collection: string | null, subMchId: string | null = null): Strike | null {
    for (const armed of this.rules) {
      const { rule } = armed
      const fits =
        (rule.action ?? action) === action &&
        (rule.collection ?? collection) === collection &&
        (rule.subMchId ?? subMchId) === subMchId
      if (!fits || armed.left <= 0 || armed.random() >= (rule.probability ?? 1)) continue
      armed.left--
      return { kind: rule.kind, delayMs: rule.delayMs ?? 0, errcode: rule.errcode ?? null, code: rule.code ?? null }
    }
    return null
  }
}

/** mulberry32: small, and the same numbers for the same seed everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
