// How often a case was opened, this time too; who it was, when asked.
import type { OpenedAnswer } from '@src/features/complaints/cases/answers'
import { sayDate } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { View } from '@tarojs/components'
import { useState } from 'react'

export function CaseLooks({ looks: { times, people, by } }: Pick<OpenedAnswer, 'looks'>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="case-section case-looks">
      <View className="case-line">
        <View className="type-note ink-2">
          <Icon name="clock" size={16} /> 打开过 {times} 次，{people} 个人，每次都有记录
        </View>
        <ActionButton
          text={isOpen ? '收起' : '看记录'}
          kind="quiet"
          size="small"
          onTap={() => setOpen((before) => !before)}
        />
      </View>
      {isOpen
        ? by.map(({ personName, times: count, lastOn }) => (
            <View key={`${personName}${lastOn}`} className="case-line type-sub">
              <View>{personName ?? '已离开的人'}</View>
              <View className="ink-3">
                {count} 次，最近 {sayDate(lastOn)}
              </View>
            </View>
          ))
        : null}
    </View>
  )
}
