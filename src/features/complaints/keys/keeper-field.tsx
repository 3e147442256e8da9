// Writes down who took an envelope into keeping.
import { ActionButton } from '@src/ui/controls/action-button'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'

interface KeeperFieldProps {
  readonly word: string
  readonly busy: string | false
  readonly onKeep: (keeper: string) => void
}

export function KeeperField({ word, busy, onKeep }: KeeperFieldProps) {
  const [typed, setTyped] = useState('')
  const keeper = typed.trim()
  const named = { 'aria-label': '保管人姓名' }
  return (
    <>
      <Input
        className="form-field-input"
        value={typed}
        placeholder="保管人姓名"
        onInput={({ detail }) => setTyped(detail.value)}
        {...named}
      />
      <View className="key-step-act">
        <ActionButton
          text={word}
          size="small"
          kind="soft"
          busy={busy}
          blocked={keeper.length < 2 ? '先写保管人' : undefined}
          onTap={() => onKeep(keeper)}
        />
      </View>
    </>
  )
}
