// The five steps: made, printed, typed again, kept, let in.
import { fewestMembers } from '@domain/complaints/keys/role-readiness'
import { ReceiptCodeField } from '@src/ui/codes/receipt-code-field'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { useState } from 'react'
import type { DeviceRing } from './device-ring'
import { KeeperField } from './keeper-field'
import { KeyStep } from './key-step'
import type { KeysProps } from './keys-props'
import { RoleEntries } from './role-entries'
import { sayFingerprint } from './role-texts'

export function KeySteps(props: KeysProps) {
  const { ring } = props.device
  return ring === null ? null : <Steps {...props} ring={ring} />
}

type StepsProps = KeysProps & { readonly ring: DeviceRing }

const stateOf = (done: boolean, before: boolean) => (done ? 'done' : before ? 'now' : 'later')

function Steps({ ring, ...props }: StepsProps) {
  const [isPrinted, setPrinted] = useState(false)
  const [typed, setTyped] = useState('')
  const { setup, list } = props
  const registered = list.devices.find(({ deviceKeyId }) => deviceKeyId === ring.deviceKeyId)
  const keeper = registered?.keeper ?? null
  const isTyped = keeper !== null || typed === ring.card.slice(-5)
  const isShown = isPrinted || isTyped
  return (
    <Card>
      <Made fingerprint={sayFingerprint(ring.deviceKeyId)} />
      <Printing isDone={isShown} onPrint={() => setPrinted(true)} />
      <KeyStep
        number={3}
        state={stateOf(isTyped, isShown)}
        title="照着纸上的，输最后 5 位"
        note="确认印得清楚、拿在手里"
      >
        <ReceiptCodeField length={5} value={typed} onChange={setTyped} label="恢复卡最后 5 位" />
      </KeyStep>
      <KeyStep
        number={4}
        state={stateOf(keeper !== null, isTyped)}
        title={keeper === null ? '封好，交保管人签收' : `封好了，${keeper}签收`}
        note={`信封写「${list.me.name} 恢复卡」，放进保险柜`}
      >
        <KeeperField
          word="保管人签收了"
          busy={setup.busy}
          onKeep={(name) => void setup.keepEnvelope(ring.deviceKeyId, name)}
        />
      </KeyStep>
      <LettingIn {...props} ring={ring} isKept={keeper !== null} />
      <Notice tone="warn">
        卡和设备都没了，你再也解不开看过的举报；同岗位的另一个人还能解。所以每把钥匙不能少于 {fewestMembers} 个人。
      </Notice>
    </Card>
  )
}

function Made({ fingerprint }: { readonly fingerprint: string }) {
  const note = `服务器上只有对应的公钥，指纹 ${fingerprint}`
  return <KeyStep number={1} state="done" title="钥匙生成了，只在这台设备里" note={note} />
}

function Printing({ isDone, onPrint }: { readonly isDone: boolean; readonly onPrint: () => void }) {
  const print = () => {
    onPrint()
    if (process.env.TARO_ENV === 'h5') window.print()
  }
  return (
    <KeyStep
      number={2}
      state={stateOf(isDone, true)}
      title="印一张恢复卡"
      note="设备坏了、换了，靠这张卡恢复。照片、截图、网盘里都不要留"
    >
      <ActionButton text="印恢复卡" kind="soft" size="small" icon="print" onTap={print} />
    </KeyStep>
  )
}

/** Once it is done, further roles can still be asked for. */
function LettingIn({ ring, isKept, ...props }: StepsProps & { readonly isKept: boolean }) {
  const isLetIn = ring.roles.length > 0
  return (
    <>
      <KeyStep
        number={5}
        state={stateOf(isLetIn, isKept)}
        title="请一名已有钥匙的同事放行"
        note={`同事在自己的设备上核对指纹 ${sayFingerprint(ring.deviceKeyId)}，把岗位钥匙加密给你`}
      >
        <RoleEntries {...props} />
      </KeyStep>
      {isLetIn && isKept ? <RoleEntries {...props} /> : null}
    </>
  )
}
