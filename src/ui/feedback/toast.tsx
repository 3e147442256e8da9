// A short confirmation after an action, with an optional undo.
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { create } from 'zustand'
import { Icon, type IconName } from '../basics/icon'
import { Tappable } from '../basics/tappable'
import './toast.css'
import { spoken } from '../basics/spoken'

export interface Toast {
  readonly text: string
  readonly icon?: IconName
  readonly undo?: { readonly text: string; readonly run: () => void }
}

interface ToastState {
  readonly toast: Toast | null
  readonly show: (toast: Toast) => void
  readonly hide: () => void
}

const SHOWN_FOR = 5_000

export const useToast = create<ToastState>((update) => ({
  toast: null,
  show: (toast) => update({ toast }),
  hide: () => update({ toast: null }),
}))

export function ToastHost({ raised }: { readonly raised: boolean }) {
  const toast = useToast((state) => state.toast)
  const hide = useToast((state) => state.hide)
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(hide, SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [toast, hide])
  if (!toast) return null
  const { undo } = toast
  return (
    <View className={raised ? 'toast toast-raised' : 'toast'} {...spoken({ role: 'status', live: 'polite' })}>
      <Icon name={toast.icon ?? 'check-circle'} size={20} />
      <View className="grow">{toast.text}</View>
      {undo ? (
        <Tappable
          className="toast-undo"
          onTap={() => {
            hide()
            undo.run()
          }}
        >
          {undo.text}
        </Tappable>
      ) : null}
    </View>
  )
}
