// The care of a role's key: its own card into the safe, and a drill with it each quarter.
import { useWrite } from '@src/api/hooks/use-write'
import { ReceiptCodeField } from '@src/ui/codes/receipt-code-field'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { Card } from '@src/ui/layout/card'
import { Input, View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import type { KeyList, Office } from './answers'
import type { DeviceRing, RingKey } from './device-ring'
import { RecoveryCard } from './recovery-card'
import { ROLE_WORDS, sayFingerprint } from './role-texts'

interface RoleCareProps {
  readonly list: KeyList
  readonly ring: DeviceRing | null
  readonly office: Office
}

export function RoleCare({ list, ring, office }: RoleCareProps) {
  if (ring === null || list.mode === 'CUSTODY') return null
  const current = ring.roles.filter(({ isCurrent }) => isCurrent)
  return (
    <>
      {current.map((key) => (
        <Card key={key.keyId} title={`${ROLE_WORDS[key.role]}的岗位卡`}>
          <RoleCard ringKey={key} ring={ring} list={list} office={office} />
        </Card>
      ))}
    </>
  )
}

function RoleCard({
  ringKey,
  ring,
  list,
  office,
}: Omit<RoleCareProps, 'ring'> & { readonly ringKey: RingKey; readonly ring: DeviceRing }) {
  const line = list.keys.find(({ keyId }) => keyId === ringKey.keyId)
  const [keeper, setKeeper] = useState('')
  const [typed, setTyped] = useState('')
  const record = useWrite('complaints.recordKeyCheck')
  const [problem, setProblem] = useState<string | null>(null)
  const show = useToast((state) => state.show)
  const { districtId } = office
  const keep = async () => {
    const answer = await record.run({
      districtId,
      keyId: ringKey.keyId,
      check: { kind: 'ESCROW', keeper: keeper.trim() },
    })
    if (answer.ok) show({ text: '记下了' })
  }
  const drill = async () => {
    const { crypto } = ring
    const read = crypto.readReceipt(typed)
    if (!read.ok) return setProblem('有一位不对，照着卡再看一遍')
    const signature = crypto.signDrill(crypto.staffKeys(read.receipt, 'ROLE').signingSeed, ringKey.keyId, list.today)
    const answer = await record.run({
      districtId,
      keyId: ringKey.keyId,
      check: { kind: 'DRILL', signature: crypto.toBase64(signature) },
    })
    setProblem(answer.ok ? null : '这张卡打不开这把钥匙')
    if (answer.ok) show({ text: '演练通过，卡是对的' })
  }
  const busy = record.state === 'idle' ? false : '正在登记'
  return (
    <View>
      <View className="type-sub ink-2">
        {line?.keeper ? `信封在保险柜，${line.keeper}签收` : '还没进保险柜'}
        {line?.lastDrillOn ? `，上次演练 ${line.lastDrillOn}` : '，还没演练过'}
      </View>
      <Fold title="给保险柜的那张卡">
        <RecoveryCard
          card={ringKey.card}
          office={`${office.districtName}教育局·${ROLE_WORDS[ringKey.role]}`}
          owner="岗位卡，只放保险柜"
          fingerprint={sayFingerprint(ringKey.keyId)}
        />
        <Input
          className="form-field-input"
          value={keeper}
          placeholder="保管人姓名"
          onInput={({ detail }) => setKeeper(detail.value)}
        />
        <ActionButton
          text="封好签收了"
          kind="soft"
          size="small"
          busy={busy}
          blocked={keeper.trim().length < 2 ? '先写保管人' : undefined}
          onTap={() => void keep()}
        />
      </Fold>
      <Fold title="演练：打开信封，照着输一遍">
        <ReceiptCodeField length={20} value={typed} onChange={setTyped} label="岗位卡" />
        {problem ? <View className="type-sub key-problem">{problem}</View> : null}
        <ActionButton
          text="试这张卡"
          kind="soft"
          size="small"
          busy={busy}
          blocked={typed.length < 20 ? '还没输完' : undefined}
          onTap={() => void drill()}
        />
      </Fold>
    </View>
  )
}

/** A secret is shown only when it is asked for. */
function Fold({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="key-step-act">
      {isOpen ? children : <ActionButton text={title} kind="quiet" size="small" onTap={() => setOpen(true)} />}
    </View>
  )
}
