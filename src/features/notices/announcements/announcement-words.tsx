// The private words under a notice, and a line to write in.
import { visibleText } from '@domain/values/visible-text'
import { saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import type { Words } from './answers'

const LONGEST = 200

interface AnnouncementWordsProps {
  readonly words: Words
  readonly side: Words[number]['side']
  /** The other side's name. */
  readonly other: string
  readonly placeholder: string
  readonly busy: string | false
  /** True when it was written: the line is empty again. */
  readonly onSend: (text: string) => Promise<boolean>
}

export function AnnouncementWords({ words, side, other, placeholder, busy, onSend }: AnnouncementWordsProps) {
  const [text, setText] = useState('')
  const send = async () => {
    if (text.trim() !== '' && (await onSend(text.trim()))) setText('')
  }
  return (
    <View className="stack gap-top">
      {words.map((one) => (
        <View key={`${one.at} ${one.text}`} className="type-sub">
          {`${one.side === side ? (one.isOwn ? '我' : '家人') : other}：${one.text}`}
          {one.deliverAt > one.at ? (
            <View className="type-note ink-3">{`${saySavedAt(one.deliverAt)} 送到`}</View>
          ) : null}
        </View>
      ))}
      <View className="line">
        <Input
          className="form-field-input grow"
          value={text}
          maxlength={LONGEST}
          placeholder={placeholder}
          aria-label={placeholder}
          onInput={({ detail }) => setText(visibleText(detail.value))}
        />
        <ActionButton text="发" kind="soft" size="small" busy={busy} onTap={() => void send()} />
      </View>
    </View>
  )
}
