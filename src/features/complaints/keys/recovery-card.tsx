// The recovery card as it is printed on A6: four blocks of five, the fingerprint, two signatures.
import { receiptGroups } from '@src/ui/codes/receipt-symbols'
import { View } from '@tarojs/components'
import './recovery-card.css'

interface RecoveryCardProps {
  readonly card: string
  /** 禾川区教育局·举报受理. */
  readonly office: string
  /** Whose, and when: 方明　2026 年 9 月 9 日. */
  readonly owner: string
  readonly fingerprint: string
}

export function RecoveryCard({ card, office, owner, fingerprint }: RecoveryCardProps) {
  return (
    <View className="recovery-card">
      <View className="recovery-card-head">
        <View className="recovery-card-name">恢复卡</View>
        <View>{office}</View>
      </View>
      <View className="recovery-card-head recovery-card-small">
        <View>{owner}</View>
        <View>公钥指纹 {fingerprint}</View>
      </View>
      <View className="recovery-card-code">
        {receiptGroups(card).map((group) => (
          <View key={group} className="recovery-card-block">
            {group}
          </View>
        ))}
      </View>
      <View className="recovery-card-small">
        没有 I、L、O、U。拿到这张卡的人，能冒用这把钥匙。不拍照，不扫描。捡到请封好，交回区教育局。
      </View>
      <View className="recovery-card-head recovery-card-sign">
        <View>封存人 ______________</View>
        <View>保管人 ______________</View>
      </View>
    </View>
  )
}
