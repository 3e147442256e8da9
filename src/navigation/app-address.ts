// Reads a page's parameters from its address and decodes them; some platforms pass them encoded.
import { useRouter } from '@tarojs/taro'

export function useAddress(): Readonly<Partial<Record<string, string>>> {
  const { params } = useRouter()
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, decodeURIComponent(value)]])),
  )
}
