// The foot of a case: one more sentence and photos, which nobody has to sign.
import { findHints } from '@domain/complaints/self-check/find-hints'
import { visibleText } from '@domain/values/visible-text'
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import type { Photos } from '../photos/use-photos'
import { WITHOUT_CHECKER } from '../reporting/without-checker'
import { WRITING_FAULT_TEXTS } from './follow-texts'
import type { FollowedCase } from './use-case'

const MOST = 500

interface AddWordsProps {
  readonly photos: Photos
  readonly write: FollowedCase['write']
  readonly focus: boolean
  readonly onBlur: () => void
}

export function AddWords({ photos, write, focus, onBlur }: AddWordsProps) {
  const { text, setText, busy, send } = useWords(photos, write)
  const count = photos.photos.length
  const isEmpty = text.trim() === '' && count === 0
  return (
    <View className="case-add" {...WITHOUT_CHECKER}>
      <Tappable className="case-add-photo" label={`加照片，已加 ${count} 张`} onTap={() => void photos.add()}>
        <Icon name="plus" />
        {count === 0 ? null : <View className="case-add-count">{count}</View>}
      </Tappable>
      <Input
        className="form-field-input"
        type="text"
        maxlength={MOST}
        value={text}
        focus={focus}
        placeholder="补一句，别写自己是谁"
        onInput={({ detail }) => setText(visibleText(detail.value))}
        onBlur={onBlur}
        {...spoken({ label: '补一句' })}
      />
      <ActionButton
        text="送出"
        kind="soft"
        busy={busy || photos.working ? '稍等' : false}
        blocked={isEmpty ? '送出' : undefined}
        onTap={() => void send()}
      />
    </View>
  )
}

function useWords(photos: Photos, write: FollowedCase['write']) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [warned, setWarned] = useState('')
  const { show } = useToast()
  const send = async () => {
    const found = foundIn(text)
    // Once: who has read it and sends again means it.
    if (found !== '' && warned !== text) {
      setWarned(text)
      return show({ text: `「${found}」可能让人猜到你。改掉，或再点一次送出`, icon: 'warn' })
    }
    setBusy(true)
    const bytes = photos.photos.map((photo) => photo.bytes)
    const fault = await write({ operation: 'APPEND', contents: { text: text.trim() }, photos: bytes })
    setBusy(false)
    if (fault !== null) return show({ text: WRITING_FAULT_TEXTS[fault], icon: 'warn' })
    setText('')
    photos.clear()
    show({ text: '送到了' })
  }
  return { text, setText, busy, send }
}

function foundIn(text: string): string {
  return findHints(text)
    .map(({ from, until }) => text.slice(from, until))
    .join('、')
}
