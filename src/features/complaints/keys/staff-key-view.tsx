// An officer's key on this device: five steps, the card to print, and who can open complaints.
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { useAction } from '@src/api/hooks/use-action'
import { sayDate } from '@src/texts/say-date'
import { DeskHead } from '@src/ui/desk/desk'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { Office } from './answers'
import { FirstKey } from './first-key'
import { KeyHolders } from './key-holders'
import { KeySteps } from './key-steps'
import type { KeysProps } from './keys-props'
import { LetIn } from './let-in'
import { RecoveryCard } from './recovery-card'
import { RoleCare } from './role-care'
import { sayFingerprint } from './role-texts'
import { useDeviceRing } from './use-device-ring'
import { useKeySetup } from './use-key-setup'

export function StaffKeyView({ office }: { readonly office: Office }) {
  const { districtId } = office
  const state = useAction('complaints.listKeys', { districtId })
  const device = useDeviceRing(districtId, state.value)
  const setup = useKeySetup(office, device)
  return (
    <AsyncView<'complaints.listKeys'> state={state}>
      {(list) => (device.loading ? <Skeleton /> : <Keys office={office} list={list} device={device} setup={setup} />)}
    </AsyncView>
  )
}

function Keys({ office, list, device, setup }: KeysProps) {
  const isCustody = list.mode === 'CUSTODY'
  return (
    <>
      <DeskHead title="给这台设备配一把钥匙" note={`${office.name}，配好才看得到举报原文，配不好谁也替不了你`} />
      {isCustody ? <Notice tone="warn">本区是托管模式：岗位钥匙由平台保管，平台运维人员技术上可读。</Notice> : null}
      <View className="key-desk">
        <View className="stack">
          {device.card === null ? (
            <FirstKey device={device} setup={setup} mayHold={office.mayHold} known={list.devices} />
          ) : (
            <KeySteps office={office} list={list} device={device} setup={setup} />
          )}
          <LetIn list={list} ring={device.ring} districtId={office.districtId} />
          <RoleCare list={list} ring={device.ring} office={office} setup={setup} />
        </View>
        <View className="stack">
          {device.ring ? (
            <OwnCard card={device.ring.card} deviceKeyId={device.ring.deviceKeyId} office={office} today={list.today} />
          ) : null}
          <Card title="现在能解开举报的人" className="key-people">
            <KeyHolders list={list} />
          </Card>
        </View>
      </View>
    </>
  )
}

interface OwnCardProps {
  readonly card: Receipt
  readonly deviceKeyId: string
  readonly office: Office
  readonly today: string
}

function OwnCard({ card, deviceKeyId, office, today }: OwnCardProps) {
  return (
    <View>
      <View className="type-note ink-3 key-people">印出来是这样，A6</View>
      <RecoveryCard
        card={card}
        office={`${office.districtName}教育局·举报办理`}
        owner={`${office.name}　${today.slice(0, 4)} 年 ${sayDate(today)}`}
        fingerprint={sayFingerprint(deviceKeyId)}
      />
    </View>
  )
}
