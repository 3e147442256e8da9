// Step 1: how much to say about oneself, and what to report.
import { HOTLINES } from '@domain/complaints/guide/hotlines'
import { isUrgent } from '@domain/complaints/guide/report-subject'
import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { channelLevel } from '../channel/channel-level'
import { pinnedKeys } from '../channel/pinned-keys'
import { DangerFirst } from '../guide/danger-first'
import { LevelCards } from '../guide/level-cards'
import { StepHead } from '../guide/step-head'
import { SubjectCards } from '../guide/subject-cards'
import { readKeptTokens } from '../tokens/kept-tokens'
import { NO_TOKENS_YET } from './sending-fault-texts'
import type { StepProps } from './step-props'

export function StepSubject({ draft, onChange }: StepProps) {
  const { level, subject } = draft
  // Read from this device alone, and said before anything is written.
  const [hasNoTokens] = useState(() => readKeptTokens().length === 0)
  return (
    <View className="stack">
      <StepHead step="第 1 步，共 4 步" title="你想怎么留名" />
      {pinnedKeys().areForDevelopment ? (
        <Notice tone="warn">演示环境：钥匙是公开的，送出的内容不保密，别写真事。</Notice>
      ) : null}
      <LevelCards level={level} onChange={(chosen) => onChange({ level: chosen })} />
      {hasNoTokens ? (
        <Notice tone={channelLevel() === 'ANONYMOUS' ? 'info' : 'warn'}>{NO_TOKENS_YET[channelLevel()]}</Notice>
      ) : null}
      <View className="line type-note ink-2 report-hint">
        <Icon name="info" size={20} />
        <View className="grow">{`微信可能留有打开记录，这个我们管不到。不放心，可打 ${HOTLINES.government}，或写信、当面说。`}</View>
      </View>
      <View className="type-title">举报什么</View>
      <SubjectCards subject={subject} onChange={(chosen) => onChange({ subject: chosen, detail: null })} />
      {subject !== null && isUrgent(subject) ? <DangerFirst /> : null}
      <Card kind="list">
        <ListRow title="已经举报过？查进度" note="输 20 位回执码" onTap={() => goTo('reportFollow')} />
        <ListRow title="我们存什么，腾讯看得到什么" note="用之前先看一眼" onTap={() => goTo('reportAbout')} />
      </Card>
    </View>
  )
}
