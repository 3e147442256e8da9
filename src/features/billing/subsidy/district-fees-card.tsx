// One school's fees for the district: billed, collected, and whether the term is closed.
import type { ActionOutput } from '@domain/registry'
import { sayYuan } from '@src/texts/say-money'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'

type SchoolFees = ActionOutput<'billing.districtFees'>['schools'][number]

export function DistrictFeesCard({ school }: { readonly school: SchoolFees }) {
  return (
    <Card>
      <View className="fees-card-head">
        <View className="type-body strong">{school.name}</View>
        <Closing closing={school.closing} />
      </View>
      {school.fees === null ? (
        <View className="type-note ink-3">{sayWhyNone(school)}</View>
      ) : (
        <Sums fees={school.fees} name={school.name} />
      )}
    </Card>
  )
}

function Sums({ fees, name }: { readonly fees: NonNullable<SchoolFees['fees']>; readonly name: string }) {
  const { families, unpaidFamilies, askedFen, collectedFen, outstandingFen, returnedFen } = fees
  const unpaid = unpaidFamilies === null ? '' : `，${unpaidFamilies} 户`
  return (
    <>
      <View className="fees-card-meter">
        <Meter value={collectedFen} max={askedFen} label={`${name}实收占应收的比例`} />
      </View>
      <View className="type-sub">{`实收 ${sayYuan(collectedFen)} 元，应收 ${sayYuan(askedFen)} 元`}</View>
      <View className="type-note ink-2">
        {`${families} 户。未收 ${sayYuan(outstandingFen)} 元${unpaid}；已退 ${sayYuan(returnedFen)} 元`}
      </View>
    </>
  )
}

function Closing({ closing }: Pick<SchoolFees, 'closing'>) {
  if (closing === 'PUBLISHED')
    return (
      <Tag tone="done" icon="check-circle">
        收支已公示
      </Tag>
    )
  if (closing === 'CLOSED')
    return (
      <Tag tone="info" icon="lock">
        已结账，待公示
      </Tag>
    )
  return <Tag icon="clock">还没结账</Tag>
}

function sayWhyNone({ hasBills, termName }: SchoolFees): string {
  if (hasBills) return '不足 5 户，不显示'
  return termName === null ? '还没有课后服务方案' : '这学期还没出账单'
}
