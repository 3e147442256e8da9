// Asks a reporter for the numbers of a refund or of wages, and says what they come to.
import type { Claim } from '@domain/complaints/contents/claim'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { RefundFields } from './refund-fields'
import { WagesFields } from './wages-fields'

interface ClaimQuestionProps {
  readonly kind: Claim['kind']
  readonly claim: Claim | null
  readonly onChange: (claim: Claim | null) => void
}

export function ClaimQuestion({ kind, claim, onChange }: ClaimQuestionProps) {
  return (
    <Card title={kind === 'REFUND' ? '算一算该退多少' : '算一算欠了多少'} aside="可以不填">
      {kind === 'REFUND' ? (
        <RefundFields claim={claim?.kind === 'REFUND' ? claim : null} onChange={onChange} />
      ) : (
        <WagesFields claim={claim?.kind === 'WAGES' ? claim : null} onChange={onChange} />
      )}
      <View className="type-note ink-3 gap-top">
        {kind === 'REFUND'
          ? '按过了无条件退的日子、只扣上过的算，合同写得更好的按合同。数和举报一起加密；机构看得出这是谁家的数'
          : '教体和人社一起办。数和举报一起加密；机构看得出欠的是谁'}
      </View>
    </Card>
  )
}
