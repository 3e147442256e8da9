// The banner above the courses: the enrollment window and the child's courses; links to them.

import { sayWindow } from '@src/features/enrollment/catalog/say-enrollment'
import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { useLargeType } from '@src/ui/basics/large-type'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import './window-banner.css'
import type { EnrollmentWindow } from './answers'

interface WindowBannerProps {
  readonly window: EnrollmentWindow
  readonly now: number
  readonly childName: string
  /** Seats, not places in line. */
  readonly taken: number
  /** Most courses are given out by wishes first: this window is for what is left. */
  readonly isAfterDraw: boolean
}

export function WindowBanner({ window, now, childName, taken, isAfterDraw }: WindowBannerProps) {
  const large = useLargeType((state) => state.on)
  const { title, note } = sayWindow(window, now, !large)
  return (
    <Tappable className="window-banner" onTap={() => goTo('myCourses')}>
      <Icon name="calendar" size={22} />
      <View className="grow">
        <View className="strong">{isAfterDraw ? '不抽签的课和抽完有空的，直接报' : title}</View>
        <View className="type-note">{`${note}，${childName}已报 ${taken} 门`}</View>
      </View>
      <Icon name="chevron-right" size={18} />
    </Tappable>
  )
}
