// A bottom sheet that asks before an action and says what follows from it.
import { Popup } from '@nutui/nutui-react-taro'
import '@nutui/nutui-react-taro/dist/es/packages/popup/style/css'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { ActionButton } from '../controls/action-button'
import { Notice } from '../feedback/notice'
import './sheet.css'
import { spoken } from '../basics/spoken'

interface SheetProps {
  readonly open: boolean
  readonly title: string
  /** What will happen, in one or two sentences. */
  readonly consequence: string
  readonly confirm: string
  readonly cancel: string
  readonly danger?: boolean
  readonly busy?: string | false
  readonly blocked?: string | undefined
  /** Why the last try did not work, where the next one is made. */
  readonly problem?: { readonly title: string; readonly hint: string } | null
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function Sheet(props: PropsWithChildren<SheetProps>) {
  const { open, title, consequence, confirm, cancel, danger = false, busy = false, blocked, problem, children } = props
  return (
    <Popup
      visible={open}
      position="bottom"
      round
      lockScroll
      onClose={busy === false ? props.onCancel : () => undefined}
    >
      <View className="sheet" {...spoken({ role: 'dialog', modal: true, label: title })}>
        <View className="type-title">{title}</View>
        <View className="type-sub ink-2 sheet-consequence">{consequence}</View>
        {children}
        {problem ? (
          <View className="sheet-problem" {...spoken({ role: 'status', live: 'polite' })}>
            <Notice tone="danger">
              <View className="strong">{problem.title}</View>
              <View>{problem.hint}</View>
            </Notice>
          </View>
        ) : null}
        <View className="sheet-actions">
          <ActionButton
            text={confirm}
            kind={danger ? 'danger' : 'primary'}
            busy={busy}
            blocked={blocked}
            onTap={props.onConfirm}
          />
          <ActionButton text={cancel} kind="quiet" onTap={props.onCancel} />
        </View>
      </View>
    </Popup>
  )
}
