// The bar at the foot of a thread: one line to write in, and a button that says when it arrives.
import { LONGEST_MESSAGE } from '@domain/homework/questions/homework-question'
import { visibleText } from '@domain/values/visible-text'
import { ActionButton } from '@src/ui/controls/action-button'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import './message-bar.css'

interface MessageBarProps {
  readonly placeholder: string
  readonly button: string
  readonly busy: string | false
  /** Why nothing may be written. */
  readonly blocked?: string | undefined
  /** True when it was written: the line is empty again. */
  readonly onSend: (text: string) => Promise<boolean>
}

export function MessageBar({ placeholder, button, busy, blocked, onSend }: MessageBarProps) {
  const [text, setText] = useState('')
  const send = async () => {
    if (text.trim() !== '' && (await onSend(text.trim()))) setText('')
  }
  if (blocked !== undefined) return <View className="type-sub ink-2">{blocked}</View>
  return (
    <View className="message-bar">
      <Input
        className="form-field-input grow"
        value={text}
        maxlength={LONGEST_MESSAGE}
        placeholder={placeholder}
        aria-label={placeholder}
        onInput={({ detail }) => setText(visibleText(detail.value))}
      />
      <ActionButton text={button} kind="soft" busy={busy} onTap={() => void send()} />
    </View>
  )
}
