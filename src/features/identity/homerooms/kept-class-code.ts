// Keeps a class code on the device that made it.
// The cloud stores only its hash, and families ask for the code all week.
import Taro from '@tarojs/taro'

export interface ClassCodeMade {
  readonly code: string
  readonly expiresAt: number
}

const keyOf = (homeroomId: string) => `class-code:${homeroomId}`

export function keepClassCode(homeroomId: string, made: ClassCodeMade): void {
  Taro.setStorageSync(keyOf(homeroomId), made)
}

/** Null when the code in force is another one, made elsewhere or later. */
export function recallClassCode(homeroomId: string, inForce: { readonly expiresAt: number } | null): string | null {
  const kept: unknown = Taro.getStorageSync(keyOf(homeroomId))
  return isMade(kept) && kept.expiresAt === inForce?.expiresAt ? kept.code : null
}

function isMade(kept: unknown): kept is ClassCodeMade {
  return typeof kept === 'object' && kept !== null && 'code' in kept && 'expiresAt' in kept
}
