// An intake's public key, for whoever builds the app: no secret, and reports are sealed to it.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import { Text, View } from '@tarojs/components'
import type { RingKey } from './device-ring'

interface PublicHalfProps {
  readonly crypto: ChannelCrypto
  readonly ringKey: RingKey
}

export function PublicHalf({ crypto, ringKey: { role, keys } }: PublicHalfProps) {
  if (role !== 'INTAKE' && role !== 'INTAKE_ALT') return null
  return (
    <View className="key-step-act type-sub ink-2">
      <View>公钥，给装小程序的人，不用保密：</View>
      <Text className="key-public" selectable userSelect>
        {crypto.toBase64(keys.publicKey)}
      </Text>
    </View>
  )
}
