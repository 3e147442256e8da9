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
  readonly taken: number
}

export function WindowBanner({ window, now, childName, taken }: WindowBannerProps) {
  const large = useLargeType((state) => state.on)
  const { title, note } = sayWindow(window, now, !large)
  return (
    <Tappable className="window-banner" onTap={() => goTo('myCourses')}>
      <Icon name="calendar" size={22} />
      <View className="grow">
        <View className="strong">{title}</View>
        <View className="type-note">{`${note}，${childName}已报 ${taken} 门`}</View>
      </View>
      <Icon name="chevron-right" size={18} />
    </Tappable>
  )
}
