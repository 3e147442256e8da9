// An invitation code on display: two blocks of five, large enough to read aloud.
import { View } from '@tarojs/components'
import { invitationSymbols } from './invitation-symbols'
import './receipt-code.css'
import { spoken } from '../basics/spoken'
import { receiptGroups } from './receipt-symbols'

export function InvitationCode({ code }: { readonly code: string }) {
  const symbols = invitationSymbols(code)
  return (
    <View className="receipt-code" {...spoken({ role: 'img', label: `码 ${[...symbols].join(' ')}` })}>
      {receiptGroups(symbols).map((group) => (
        <View key={group} className="receipt-block">
          {group}
        </View>
      ))}
    </View>
  )
}
