// The side of the app a person works on: switched with one tap, remembered across launches.
import { SIDES, type Side } from '@domain/identity/roles/side'
import { hasMoved, type RouteName, startOver } from '@src/navigation/app-routes'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

const KEY = 'side'
const FIRST_SCREENS: Record<Side, RouteName> = {
  family: 'home',
  district: 'district',
  school: 'schoolCourses',
  teacher: 'teacher',
  pickup: 'pickup',
  complaints: 'districtComplaints',
}

export function goToSide(side: Side): void {
  Taro.setStorageSync(KEY, side)
  startOver(FIRST_SCREENS[side])
}

/**
 * On the page the app starts with: true while it gives way to another side's first screen. Only the start is led
 * elsewhere: someone who opens that page later, from a notice or by going back, means that page.
 */
export function useStartElsewhere(): boolean {
  const [side] = useState(() => (hasMoved() ? 'family' : lastSide()))
  useEffect(() => {
    if (side !== 'family') goToSide(side)
  }, [side])
  return side !== 'family'
}

function lastSide(): Side {
  const kept: unknown = Taro.getStorageSync(KEY)
  return SIDES.find((side) => side === kept) ?? 'family'
}
