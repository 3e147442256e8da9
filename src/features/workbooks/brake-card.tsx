// The brake before many leave: the number, the likely cause, and a field to type it.
import { homeroomName } from '@domain/workbooks/workbook-grade'
import { ActionButton } from '@src/ui/controls/action-button'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportPreview } from './import-kind'
import './brake-card.css'

const FIELD = { type: 'number', placeholder: '人数', 'aria-label': '离开的人数' } as const

interface BrakeCardProps {
  readonly brake: NonNullable<ImportPreview['brake']>
  /** Why it cannot go on although the number is right. */
  readonly blocked?: string | undefined
  readonly onAdditions: () => void
  readonly onConfirmed: (leaving: number) => void
}

export function BrakeCard({ brake, blocked, onAdditions, onConfirmed }: BrakeCardProps) {
  const [typed, setTyped] = useState('')
  const isRight = Number(typed) === brake.leaving
  const state = typed === '' ? '还没输' : isRight ? blocked : '和名单对不上'
  return (
    <View className="brake">
      <View className="brake-head">
        <View className="brake-number">{brake.leaving}</View>
        <View className="grow">
          <View className="type-title brake-word">个会离开。先停一下，这不像平常的一次</View>
          <View className="type-sub">{sayBrake(brake)}</View>
        </View>
      </View>
      <View className="brake-ways">
        <View className="brake-way">
          <View className="type-body strong">{sayLikely(brake, homeroomName)}</View>
          <View className="type-sub ink-2">只补有的，不动没有的。离开的都留着。</View>
          <ActionButton text="改成补充名单" onTap={onAdditions} />
        </View>
        <View className="brake-way">
          <View className="type-body strong">{`真有 ${brake.leaving} 个要离开`}</View>
          <View className="type-sub ink-2">把人数输一遍，才能写进名册。</View>
          <View className="brake-typing">
            <Input
              className={`brake-field ${typed !== '' && !isRight ? 'brake-field-wrong' : ''}`}
              value={typed}
              onInput={({ detail }) => setTyped(detail.value.trim())}
              {...FIELD}
            />
            <ActionButton
              kind="danger"
              text={`写入，${brake.leaving} 个离开`}
              blocked={state}
              onTap={() => onConfirmed(brake.leaving)}
            />
          </View>
        </View>
      </View>
    </View>
  )
}

type Brake = NonNullable<ImportPreview['brake']>

/** 在册 485 个，学生离开 61 个，占 12.6%；老师离开 2 位。 */
function sayBrake({ pupils, staff, guardians, present }: Brake): string {
  const share = present === 0 ? '' : `，占 ${((pupils / present) * 100).toFixed(1)}%`
  const parts = [
    `在册 ${present} 个`,
    pupils > 0 ? `学生离开 ${pupils} 个${share}` : '',
    staff > 0 ? `老师离开 ${staff} 位` : '',
    guardians > 0 ? `家长断开 ${guardians} 位` : '',
  ]
  return `${parts.filter((part) => part !== '').join('，')}。`
}

function sayLikely({ forgottenGrade }: Brake, nameOf: (grade: number, classNumber: number) => string): string {
  if (forgottenGrade === null) return '多半是这样：这份表没有写全'
  return `多半是这样：表里少了${nameOf(forgottenGrade, 1).charAt(0)}年级`
}
