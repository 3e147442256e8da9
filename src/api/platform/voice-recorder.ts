// Records a teacher's voice in the mini-program, and plays one back. A browser only plays.
import Taro from '@tarojs/taro'

export const MOST_VOICE_SECONDS = 60

export interface RecordedVoice {
  /** On this phone, until it is uploaded. */
  readonly path: string
  readonly seconds: number
  readonly size: number
}

export type RecordingEnd =
  | { readonly kind: 'recorded'; readonly voice: RecordedVoice }
  /** Too short to hold a word, or the microphone was refused. */
  | { readonly kind: 'nothing'; readonly refused: boolean }

/** Only there is a recorder that every phone has; a browser says so. */
export function canRecord(): boolean {
  return process.env.TARO_ENV === 'weapp'
}

/** Ends by itself after a minute. Small files: speech at 16 kHz needs no more. */
export function startRecording(onEnd: (end: RecordingEnd) => void): void {
  const recorder = Taro.getRecorderManager()
  recorder.onStop(({ tempFilePath, duration, fileSize }) => {
    const seconds = Math.min(MOST_VOICE_SECONDS, Math.round(duration / 1_000))
    if (seconds < 1) onEnd({ kind: 'nothing', refused: false })
    else onEnd({ kind: 'recorded', voice: { path: tempFilePath, seconds, size: fileSize } })
  })
  recorder.onError(({ errMsg }) => onEnd({ kind: 'nothing', refused: /auth|authorize|deny|privacy/i.test(errMsg) }))
  recorder.start({
    duration: MOST_VOICE_SECONDS * 1_000,
    sampleRate: 16_000,
    numberOfChannels: 1,
    encodeBitRate: 48_000,
    format: 'mp3',
  })
}

export function stopRecording(): void {
  Taro.getRecorderManager().stop()
}

/** Plays from a path or an address; gives what stops it, which may be called at any time after. */
export function playVoice(source: string, onEnd: () => void): () => void {
  const audio = Taro.createInnerAudioContext()
  let over = false
  const end = () => {
    if (over) return
    over = true
    audio.destroy()
    onEnd()
  }
  audio.src = source
  audio.onEnded(end)
  audio.onError(end)
  audio.play()
  return end
}
