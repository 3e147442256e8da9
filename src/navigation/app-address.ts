// Owns reading what a page's address is about: some platforms hand its values over as they stand in the address, encoded.
import { useRouter } from '@tarojs/taro'

export function useAddress(): Readonly<Partial<Record<string, string>>> {
  const { params } = useRouter()
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, decodeURIComponent(value)]])),
  )
}
