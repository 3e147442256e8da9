// How long it takes: one number for all, or a layer each, of which the longest counts.

import { Toggle } from '@src/ui/controls/toggle'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { Posting } from '../items/answers'
import { FIRST_LAYERS, minutesOf } from '../items/written-homework'
import { FieldFault } from './field-fault'
import type { FieldFaults } from './field-faults'
import { LayerRows } from './layer-rows'
import { MinutesStepper } from './minutes-stepper'
import type { Writing } from './use-writing'

interface MinutesCardProps {
  readonly writing: Writing
  readonly faults: FieldFaults
  readonly medians: Posting['medians']
}

export function MinutesCard({ writing: { written, change }, faults, medians }: MinutesCardProps) {
  const median = medians.find(({ subject, kind }) => subject === written.subject && kind === written.kind)
  const layered = written.layers.length > 0
  const longest = minutesOf(written)
  return (
    <>
      <Card title="全班中等学生要多久" aside={median ? `上次同类中位数 ${median.minutes}` : undefined}>
        {layered ? (
          <View className="type-sub ink-2">
            {Number.isFinite(longest) ? `按最长的一层：${longest} 分钟` : '写好每一层要几分钟'}
          </View>
        ) : (
          <MinutesStepper
            label="全班中等学生要几分钟"
            value={written.minutes}
            onChange={(minutes) => change({ minutes })}
            fault={faults.minutes}
          />
        )}
      </Card>
      <Card>
        <View className="line-between">
          <View className="type-body strong">分层</View>
          <Toggle
            text={layered ? '分' : '不分'}
            on={layered}
            onChange={(on) => change({ layers: on ? FIRST_LAYERS : [] })}
          />
        </View>
        {layered ? <LayerRows layers={written.layers} onChange={(layers) => change({ layers })} /> : null}
        {layered ? <FieldFault text={faults.minutes} /> : null}
      </Card>
    </>
  )
}
