// The courses a family marked for a child, read again whenever the page is shown.
import { readFavorites, turnFavorite } from '@src/api/kept/favorite-courses'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

export interface Favorites {
  readonly courseIds: readonly string[]
  readonly turn: (courseId: string) => void
}

export function useFavorites(pupilId: string): Favorites {
  const [courseIds, setCourseIds] = useState(() => readFavorites(pupilId))
  useDidShow(() => setCourseIds(readFavorites(pupilId)))
  return { courseIds, turn: (courseId) => setCourseIds(turnFavorite(pupilId, courseId)) }
}
