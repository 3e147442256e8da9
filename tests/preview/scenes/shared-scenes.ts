// Scenes of every page that fetches: loading, error, offline, and stored content shown offline.
import type { Person, Scene } from '../preview'

export function answerStates(person: Person): readonly Scene[] {
  return [
    { state: 'loading', person, wire: 'held', shows: '正在加载' },
    { state: 'error', person, wire: 'failed', shows: '没取到' },
    { state: 'offline', person, wire: 'cut', shows: '没有网络' },
  ]
}

export function storedState(person: Person): Scene {
  return { state: 'stale', person, wire: 'cutLater', shows: '存的内容' }
}
