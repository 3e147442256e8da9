// What the staff want to know, shown before everything else; answering is never a must.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { LEVEL_TEXTS } from '../guide/level-texts'

interface AskedProps {
  readonly text: string
  readonly level: ReportLevel
  readonly onAnswer: () => void
}

export function Asked({ text, level, onAnswer }: AskedProps) {
  const [hidden, setHidden] = useState(false)
  if (hidden) return null
  return (
    <Card className="case-asked">
      <View className="line strong">
        <Icon name="info" size={20} />
        经办人想问你一句
      </View>
      <View className="type-body ink-2 gap-top">{`「${text}」`}</View>
      <View className="line gap-top">
        <ActionButton text={`${LEVEL_TEXTS[level].word}回答`} kind="soft" size="small" onTap={onAnswer} />
        <ActionButton text="不想答" kind="quiet" size="small" onTap={() => setHidden(true)} />
      </View>
    </Card>
  )
}
