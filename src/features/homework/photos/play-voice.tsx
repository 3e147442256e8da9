// Plays a teacher's voice, and stops it with the page.
import { playVoice } from '@src/api/platform/voice-recorder'
import { ActionButton } from '@src/ui/controls/action-button'
import { useEffect, useState } from 'react'

interface PlayVoiceProps {
  readonly source: string
  readonly seconds: number
}

export function PlayVoice({ source, seconds }: PlayVoiceProps) {
  const [stop, setStop] = useState<(() => void) | null>(null)
  useEffect(() => () => stop?.(), [stop])
  const play = () => {
    const end = playVoice(source, () => setStop(null))
    setStop(() => end)
  }
  return (
    <ActionButton
      text={stop ? '停' : `听 ${seconds} 秒`}
      kind="soft"
      size="small"
      icon="message"
      onTap={stop ?? play}
    />
  )
}
