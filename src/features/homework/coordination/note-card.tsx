// 顺带说一句: the class teacher's sentence to all families, sent with the release.
import { visibleText } from '@domain/values/visible-text'
import { Card } from '@src/ui/layout/card'
import { Textarea, View } from '@tarojs/components'
import './note-card.css'

export const MOST_NOTE = 100

interface NoteCardProps {
  readonly value: string
  readonly isSent: boolean
  readonly onChange: (value: string) => void
}

export function NoteCard({ value, isSent, onChange }: NoteCardProps) {
  if (isSent) return value === '' ? null : <Card title="顺带说的">{value}</Card>
  const named = { 'aria-label': '顺带说一句' }
  return (
    <Card title="顺带说一句" aside={`${value.length} / ${MOST_NOTE} 字`}>
      <View className="note-card">
        <Textarea
          className="form-field-long"
          maxlength={MOST_NOTE}
          value={value}
          placeholder="比如：21:20 没做完就停笔睡觉，不用补"
          onInput={({ detail }) => onChange(visibleText(detail.value))}
          {...named}
        />
      </View>
    </Card>
  )
}
