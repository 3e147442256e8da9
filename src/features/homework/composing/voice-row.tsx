// A teacher's spoken explanation: recorded, played, taken out; a browser says where to record.
import {
  canRecord,
  MOST_VOICE_SECONDS,
  type RecordedVoice,
  startRecording,
  stopRecording,
} from '@src/api/platform/voice-recorder'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { PlayVoice } from '../photos/play-voice'

interface VoiceButtonProps {
  readonly onRecorded: (voice: RecordedVoice) => void
}

/** 录一段话: one tap starts, the next ends; a minute ends it by itself. */
export function VoiceButton({ onRecorded }: VoiceButtonProps) {
  const show = useToast((state) => state.show)
  const [seconds, setSeconds] = useState<number | null>(null)
  const recording = seconds !== null
  useEffect(() => {
    if (!recording) return
    const timer = setInterval(() => setSeconds((before) => (before ?? 0) + 1), 1_000)
    return () => clearInterval(timer)
  }, [recording])
  const start = () => {
    if (!canRecord()) {
      show({ text: '录音要用手机上的小程序。这里可以写字、拍一页', icon: 'info' })
      return
    }
    setSeconds(0)
    startRecording((end) => {
      setSeconds(null)
      if (end.kind === 'recorded') onRecorded(end.voice)
      else show({ text: end.refused ? '没录上：请在设置里允许用麦克风' : '太短了，没录上', icon: 'warn' })
    })
  }
  return (
    <ActionButton
      text={recording ? `停（${seconds}/${MOST_VOICE_SECONDS} 秒）` : '录一段话'}
      kind="plain"
      size="small"
      icon={recording ? 'close' : 'message'}
      onTap={recording ? stopRecording : start}
    />
  )
}

interface VoiceShownProps {
  readonly source: string
  readonly seconds: number
  readonly onRemove?: () => void
}

export function VoiceShown({ source, seconds, onRemove }: VoiceShownProps) {
  return (
    <View className="line">
      <PlayVoice source={source} seconds={seconds} />
      {onRemove ? <ActionButton text="去掉录音" kind="quiet" size="small" onTap={onRemove} /> : null}
    </View>
  )
}
