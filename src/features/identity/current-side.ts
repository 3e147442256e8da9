// Owns which side of the app a person works on, the family's or the school's: one tap to change, kept across launches.
import { startOver } from '@src/app-routes'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export type Side = 'family' | 'school'

const KEY = 'side'
const FIRST_SCREENS = { family: 'home', school: 'schoolCourses' } as const

/** Only the app's start is led elsewhere: whoever comes back to a page later meant that page. */
let started = false

export function rememberSide(side: Side): void {
  Taro.setStorageSync(KEY, side)
}

export function goToSide(side: Side): void {
  started = true
  rememberSide(side)
  startOver(FIRST_SCREENS[side])
}

/** On the page the app starts with: true while it gives way to the school's first screen. */
export function useStartElsewhere(): boolean {
  const [elsewhere] = useState(() => !started && Taro.getStorageSync(KEY) === 'school')
  useEffect(() => {
    if (elsewhere && !started) goToSide('school')
    started = true
  }, [elsewhere])
  return elsewhere
}
