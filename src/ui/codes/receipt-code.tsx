// A receipt code to copy: four blocks of five, the last marked because it is asked for again.
import { View } from '@tarojs/components'
import './receipt-code.css'
import { spoken } from '../basics/spoken'
import { receiptGroups } from './receipt-symbols'

export function ReceiptCode({ code }: { readonly code: string }) {
  const groups = receiptGroups(code)
  return (
    <View className="receipt-code" {...spoken({ role: 'img', label: `回执码 ${code.split('').join(' ')}` })}>
      {groups.map((group, index) => (
        <View key={group} className={index === groups.length - 1 ? 'receipt-block receipt-last' : 'receipt-block'}>
          {group}
        </View>
      ))}
    </View>
  )
}
