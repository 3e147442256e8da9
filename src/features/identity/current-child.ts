// Owns which child the family looks at now, remembered on this device.
import Taro from '@tarojs/taro'
import { create } from 'zustand'

const KEY = 'current-child'

interface CurrentChild {
  readonly pupilId: string | null
  readonly set: (pupilId: string | null) => void
}

export const useCurrentChild = create<CurrentChild>((update) => ({
  pupilId: readKept(),
  set: (pupilId) => {
    Taro.setStorageSync(KEY, pupilId ?? '')
    update({ pupilId })
  },
}))

function readKept(): string | null {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'string' && kept !== '' ? kept : null
}

/** The chosen child, or the first when the choice is none of this family's. */
export function currentOf<Child extends { readonly pupilId: string }>(
  children: readonly Child[],
  chosen: string | null,
): Child | undefined {
  return children.find(({ pupilId }) => pupilId === chosen) ?? children[0]
}
