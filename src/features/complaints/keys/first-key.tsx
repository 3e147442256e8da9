// A device without a key: makes one, or restores one from its printed card.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { ReceiptCodeField } from '@src/ui/codes/receipt-code-field'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ROLE_WORDS } from './role-texts'
import type { DeviceState } from './use-device-ring'
import type { KeySetup } from './use-key-setup'

interface FirstKeyProps {
  readonly device: DeviceState
  readonly setup: KeySetup
  readonly mayHold: readonly KeyRole[]
  /** One's own that were registered before. */
  readonly known: readonly { readonly deviceKeyId: string }[]
}

export function FirstKey({ device: { crypto }, setup, mayHold, known }: FirstKeyProps) {
  if (crypto === null) {
    return <PlainState drawing="lamp" title="这台设备配不了钥匙" hint="系统太旧，请用新一些的手机或电脑。" />
  }
  if (mayHold.length === 0) {
    return <PlainState drawing="gate" title="你现在不能拿钥匙" hint="在学校任职的、受理和督导兼任的，都不能拿。" />
  }
  return (
    <>
      <Card title="第一次，生成一把">
        <View className="type-sub ink-2">
          可以配：{mayHold.map((role) => ROLE_WORDS[role]).join('、')}。钥匙只在这台设备里，服务器上只有公钥。
        </View>
        <View className="key-step-act">
          <ActionButton text="生成钥匙" icon="lock" busy={setup.busy} onTap={() => void setup.make()} />
        </View>
      </Card>
      <WriteProblem problem={setup.problem} />
      <RestoreByCard crypto={crypto} setup={setup} known={known} />
    </>
  )
}

interface RestoreByCardProps extends Pick<FirstKeyProps, 'setup' | 'known'> {
  readonly crypto: ChannelCrypto
}

function RestoreByCard({ crypto, setup, known }: RestoreByCardProps) {
  const [typed, setTyped] = useState('')
  const [isUnknown, setUnknown] = useState(false)
  const read = crypto.readReceipt(typed)
  const type = (text: string) => {
    setUnknown(false)
    setTyped(text)
  }
  const restore = () => {
    if (!read.ok) return
    const deviceKeyId = crypto.keyIdOf(crypto.staffKeys(read.receipt, 'DEVICE').publicKey)
    // A good card of somebody else's, or of another district: a key of it would open nothing.
    if (known.some((device) => device.deviceKeyId === deviceKeyId)) void setup.restore(read.receipt)
    else setUnknown(true)
  }
  const blocked = read.ok ? undefined : typed.length < 20 ? '还没输完' : '有一位不对，照着卡再看一遍'
  return (
    <Card title="有恢复卡，照着输 20 位">
      <ReceiptCodeField length={20} value={typed} onChange={type} label="恢复卡" />
      {isUnknown ? (
        <Notice tone="warn">
          这 20 位没有输错，可你名下没有登记过这把钥匙：可能是别人的卡，或换掉的旧卡。没有恢复，也没有登记。
        </Notice>
      ) : null}
      <View className="key-step-act">
        <ActionButton text="恢复钥匙" kind="plain" busy={setup.busy} blocked={blocked} onTap={restore} />
      </View>
    </Card>
  )
}
