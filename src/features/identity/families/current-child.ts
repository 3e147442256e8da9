// The child a family is viewing, remembered on the device.
// A page opened for a child switches to that child.
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
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

/** The choice, beginning with the child that the page's address names. */
export function useChosenChild(): CurrentChild {
  const { pupilId, set } = useCurrentChild()
  const { pupilId: addressed } = useRouter().params
  const [followed, setFollowed] = useState(false)
  useEffect(() => {
    if (addressed) set(addressed)
    setFollowed(true)
  }, [addressed, set])
  return { pupilId: followed || !addressed ? pupilId : addressed, set }
}

/** The chosen child, or the first when the choice is none of this family's. */
export function currentOf<Child extends { readonly pupilId: string }>(
  children: readonly Child[],
  chosen: string | null,
): Child | undefined {
  return children.find(({ pupilId }) => pupilId === chosen) ?? children[0]
}
