// A drill with the card from the safe: typed in, it must open the role's key.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import { useWrite } from '@src/api/hooks/use-write'
import { ReceiptCodeField } from '@src/ui/codes/receipt-code-field'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { View } from '@tarojs/components'
import { useState } from 'react'

interface KeyDrillProps {
  readonly keyId: string
  readonly districtId: string
  readonly crypto: ChannelCrypto
  readonly today: string
}

export function KeyDrill({ keyId, districtId, crypto, today }: KeyDrillProps) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const record = useWrite('complaints.recordKeyCheck')
  const show = useToast((state) => state.show)
  const drill = async () => {
    const read = crypto.readReceipt(typed)
    if (!read.ok) return setProblem('有一位不对，照着卡再看一遍')
    const signature = crypto.signDrill(crypto.staffKeys(read.receipt, 'ROLE').signingSeed, keyId, today)
    const check = { kind: 'DRILL', signature: crypto.toBase64(signature) } as const
    const answer = await record.run({ districtId, keyId, check })
    setProblem(answer.ok ? null : '这张卡打不开这把钥匙')
    if (answer.ok) show({ text: '演练通过，卡是对的' })
  }
  return (
    <>
      <ReceiptCodeField length={20} value={typed} onChange={setTyped} label="岗位卡" />
      {problem ? <View className="type-sub key-problem">{problem}</View> : null}
      <ActionButton
        text="试这张卡"
        kind="soft"
        size="small"
        busy={record.state === 'idle' ? false : '正在登记'}
        blocked={typed.length < 20 ? '还没输完' : undefined}
        onTap={() => void drill()}
      />
    </>
  )
}
