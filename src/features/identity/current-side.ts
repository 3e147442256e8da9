// Owns which side of the app a person works on, the family's or the school's: one tap to change, kept across launches.
import { hasMoved, startOver } from '@src/app-routes'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export type Side = 'family' | 'school'

const KEY = 'side'
const FIRST_SCREENS = { family: 'home', school: 'schoolCourses' } as const

export function goToSide(side: Side): void {
  Taro.setStorageSync(KEY, side)
  startOver(FIRST_SCREENS[side])
}

/**
 * On the page the app starts with: true while it gives way to the school's first screen. Only the start is led
 * elsewhere: whoever comes to that page later, from a notice or by going back, meant that page.
 */
export function useStartElsewhere(): boolean {
  const [elsewhere] = useState(() => !hasMoved() && Taro.getStorageSync(KEY) === 'school')
  useEffect(() => {
    if (elsewhere) goToSide('school')
  }, [elsewhere])
  return elsewhere
}
