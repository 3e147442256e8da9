// Changes notice settings: shown and saved at once, reverted if saving fails.
import type { ActionInput } from '@domain/registry'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useRef, useState } from 'react'
import type { NoticeSettings } from './answers'

export type WantedSettings = ActionInput<'notices.saveNoticeSettings'>

export function useNoticeSettings({ off, quietFrom, quietUntil }: NoticeSettings) {
  const { ask, problem } = useConfirmedWrite('notices.saveNoticeSettings', '正在保存')
  const [changed, setChanged] = useState<WantedSettings | null>(null)
  const latest = useRef<WantedSettings | null>(null)
  const sending = useRef(false)
  const save = async (wanted: WantedSettings) => {
    latest.current = wanted
    setChanged(wanted)
    // The save under way will also send this change: settings are saved as a whole.
    if (sending.current) return
    sending.current = true
    let sent: WantedSettings | null = null
    while (latest.current !== null && sent !== latest.current) {
      sent = latest.current
      if ((await ask(sent)) === null) break
    }
    sending.current = false
    setChanged(null)
  }
  return { wanted: changed ?? { off, quietFrom, quietUntil }, problem, save: (next: WantedSettings) => void save(next) }
}
