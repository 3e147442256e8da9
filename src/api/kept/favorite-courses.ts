// Keeps the courses a family marked for a child, on this phone alone.
import Taro from '@tarojs/taro'

const KEY = 'favorite-courses'
/** Of one child; the oldest goes first. */
const MOST = 40

type Kept = Readonly<Record<string, readonly string[]>>

export function readFavorites(pupilId: string): readonly string[] {
  return readAll()[pupilId] ?? []
}

/** Marks a course, or takes the mark away; answers what is marked then. */
export function turnFavorite(pupilId: string, courseId: string): readonly string[] {
  const before = readFavorites(pupilId)
  const after = before.includes(courseId)
    ? before.filter((other) => other !== courseId)
    : [...before, courseId].slice(-MOST)
  Taro.setStorageSync(KEY, { ...readAll(), [pupilId]: after })
  return after
}

/** When another person takes over the phone. */
export function forgetFavorites(): void {
  Taro.removeStorageSync(KEY)
}

function readAll(): Kept {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'object' && kept !== null ? (kept as Kept) : {}
}
