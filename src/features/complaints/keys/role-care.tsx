// The care of a role's key: its own card into the safe, and a drill with it each quarter.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { useWrite } from '@src/api/hooks/use-write'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import type { KeyList, Office } from './answers'
import type { DeviceRing, RingKey } from './device-ring'
import { KeeperField } from './keeper-field'
import { KeyDrill } from './key-drill'
import { KeyRotation } from './key-rotation'
import { PublicHalf } from './public-half'
import { RecoveryCard } from './recovery-card'
import { ROLE_WORDS, sayFingerprint } from './role-texts'
import type { KeySetup } from './use-key-setup'

interface RoleCareProps {
  readonly list: KeyList
  readonly ring: DeviceRing | null
  readonly office: Office
  readonly setup: KeySetup
}

export function RoleCare({ list, ring, office, setup }: RoleCareProps) {
  if (ring === null) return null
  const isCustody = list.mode === 'CUSTODY'
  const current = ring.roles.filter(({ isCurrent, role }) => isCurrent && (!isCustody || isIntake(role)))
  return (
    <>
      {current.map((key) => (
        <Card key={key.keyId} title={`${ROLE_WORDS[key.role]}的${isCustody ? '岗位钥匙' : '岗位卡'}`}>
          {isCustody ? null : <RoleCard ringKey={key} ring={ring} list={list} office={office} setup={setup} />}
          <PublicHalf crypto={ring.crypto} ringKey={key} />
        </Card>
      ))}
    </>
  )
}

/** Reports are sealed to these: whoever builds the app needs their public halves. */
const isIntake = (role: KeyRole) => role === 'INTAKE' || role === 'INTAKE_ALT'

interface RoleCardProps {
  readonly ringKey: RingKey
  readonly ring: DeviceRing
  readonly list: KeyList
  readonly office: Office
  readonly setup: KeySetup
}

function RoleCard({ ringKey, ring, list, office, setup }: RoleCardProps) {
  const line = list.keys.find(({ keyId }) => keyId === ringKey.keyId)
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
        <Escrow keyId={ringKey.keyId} districtId={office.districtId} />
      </Fold>
      <Fold title="换一把：有人离开，或卡可能被人看过">
        <KeyRotation ringKey={ringKey} list={list} setup={setup} />
      </Fold>
      <Fold title="演练：打开信封，照着输一遍">
        <KeyDrill keyId={ringKey.keyId} districtId={office.districtId} crypto={ring.crypto} today={list.today} />
      </Fold>
    </View>
  )
}

function Escrow({ keyId, districtId }: { readonly keyId: string; readonly districtId: string }) {
  const record = useWrite('complaints.recordKeyCheck')
  const show = useToast((state) => state.show)
  const keep = async (keeper: string) => {
    const answer = await record.run({ districtId, keyId, check: { kind: 'ESCROW', keeper } })
    if (answer.ok) show({ text: '记下了' })
  }
  return (
    <KeeperField
      word="封好签收了"
      busy={record.state === 'idle' ? false : '正在登记'}
      onKeep={(keeper) => void keep(keeper)}
    />
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
