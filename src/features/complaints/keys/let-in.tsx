// Colleagues who wait to be let in: fingerprints compared, then the role's key sealed to them.
import { useWrite } from '@src/api/hooks/use-write'
import { fillRandomness } from '@src/features/complaints/channel/fill-randomness'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { KeyList, WaitingDevice } from './answers'
import type { DeviceRing, RingKey } from './device-ring'
import { ROLE_WORDS, sayFingerprint } from './role-texts'

interface LetInProps {
  readonly list: KeyList
  readonly ring: DeviceRing | null
  readonly districtId: string
}

export function LetIn({ list, ring, districtId }: LetInProps) {
  const admit = useWrite('complaints.admitMember')
  const show = useToast((state) => state.show)
  if (ring === null) return null
  const missing = list.waiting.flatMap((device) => keysFor(device, ring, list).map((key) => ({ device, key })))
  if (missing.length === 0) return null
  const letIn = async (device: WaitingDevice, key: RingKey) => {
    const { crypto } = ring
    const devicePublicKey = crypto.fromBase64(device.publicKey)
    if (devicePublicKey === null) return
    const place = { role: key.role, roleKeyId: key.keyId, deviceKeyId: device.deviceKeyId }
    const box = crypto.sealRoleCard({ card: key.card, devicePublicKey }, place, await fillRandomness())
    const input = { districtId, keyId: key.keyId, deviceKeyId: device.deviceKeyId, box: crypto.toBase64(box) }
    const answer = await admit.run(input)
    if (answer.ok) show({ text: `${device.name}能用${ROLE_WORDS[key.role]}的钥匙了` })
  }
  return (
    <Card title="等你放行的同事">
      {missing.map(({ device, key }) => (
        <View key={`${device.deviceKeyId}${key.keyId}`} className="key-person">
          <View>
            <View className="strong">
              {device.name}，{ROLE_WORDS[key.role]}
            </View>
            <View className="type-note ink-3">先打电话核对指纹 {sayFingerprint(device.deviceKeyId)}</View>
          </View>
          <ActionButton
            text="核对了，放行"
            size="small"
            kind="soft"
            label={`放行${device.name}，${ROLE_WORDS[key.role]}`}
            busy={admit.state === 'idle' ? false : '正在放行'}
            onTap={() => void letIn(device, key)}
          />
        </View>
      ))}
    </Card>
  )
}

/** Older keys go along, so that a newcomer can read what is under way. */
function keysFor(device: WaitingDevice, { roles }: DeviceRing, { keys }: KeyList): readonly RingKey[] {
  return roles.filter(({ keyId, role }) => {
    const holders = keys.find((key) => key.keyId === keyId)?.members ?? []
    return device.asksFor.includes(role) && !holders.some(({ deviceKeyId }) => deviceKeyId === device.deviceKeyId)
  })
}
