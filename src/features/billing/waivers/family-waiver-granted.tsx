// An approved waiver: the reduction, the days it covers and the document behind it.

import { sayRate, sayWaiverSource } from '@src/features/billing/waivers/waiver-texts'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Card } from '@src/ui/layout/card'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { FamilyApplication, FamilyWaiver } from './answers'
import { HandedIn } from './family-waiver-progress'

interface FamilyWaiverGrantedProps {
  readonly waiver: FamilyWaiver
  readonly application: FamilyApplication
}

export function FamilyWaiverGranted({ waiver, application }: FamilyWaiverGrantedProps) {
  const { grant, state } = application
  if (grant === null) return null
  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <View className="line-between">
            <View className="type-head">{sayRate(grant.basisPoints)}</View>
            <Tag tone={state === 'EXPIRED' ? 'plain' : 'done'} icon="check-circle">
              {state === 'EXPIRED' ? '已到期' : '已批准'}
            </Tag>
          </View>
          <View>
            <View className="type-note ink-3">这学期到现在减了</View>
            <Money fen={waiver.waivedFen} size="total" tone="primary" />
          </View>
          <View className="type-sub ink-2">
            {`从 ${sayDate(grant.from)}到 ${sayDate(grant.until)}。多缴的会退给你。耗材照常。`}
          </View>
          <View className="type-note ink-3">{`依据：${sayWaiverSource(grant.source)}`}</View>
        </View>
      </Card>
      <ButtonColumn>
        <ActionButton kind="plain" text="看账单" onTap={() => goTo('statement', { pupilId: waiver.pupil.pupilId })} />
      </ButtonColumn>
      <HandedIn application={application} />
    </View>
  )
}
