// A receipt code in blocks of five, the last marked because it is asked for again; or covered.
import { View } from '@tarojs/components'
import './receipt-code.css'
import { spoken } from '../basics/spoken'
import { receiptGroups } from './receipt-symbols'

interface ReceiptCodeProps {
  readonly code: string
  /** One block a line, to copy by hand. */
  readonly large?: boolean
}

export function ReceiptCode({ code, large = false }: ReceiptCodeProps) {
  const groups = receiptGroups(code)
  return (
    <View
      className={large ? 'receipt-code receipt-large' : 'receipt-code'}
      {...spoken({ role: 'img', label: `回执码 ${code.split('').join(' ')}` })}
    >
      {groups.map((group, index) => (
        <View key={group} className={index === groups.length - 1 ? 'receipt-block receipt-last' : 'receipt-block'}>
          {group}
        </View>
      ))}
    </View>
  )
}

const COVERED = ['first', 'second', 'third', 'fourth'] as const

/** Blocks with nothing in them: the code is not on the page at all. */
export function CoveredReceiptCode() {
  return (
    <View className="receipt-code" {...spoken({ role: 'img', label: '回执码盖住了' })}>
      {COVERED.map((place) => (
        <View key={place} className="receipt-block receipt-covered">
          ·
        </View>
      ))}
    </View>
  )
}
