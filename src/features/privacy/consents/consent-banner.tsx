// A quiet banner that a child's consent is missing, so nobody only learns it on enrolling.
import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import './consent-banner.css'

interface ConsentBannerProps {
  readonly pupilId: string
  readonly childName: string
}

export function ConsentBanner({ pupilId, childName }: ConsentBannerProps) {
  return (
    <Tappable className="consent-banner" onTap={() => goTo('consent', { pupilId })}>
      <Icon name="shield" size={22} />
      <View className="grow">
        <View className="strong">{`先看一份说明，再给${childName}报名`}</View>
        <View className="type-note">怎么用孩子的信息，大约一分钟</View>
      </View>
      <Icon name="chevron-right" size={18} />
    </Tappable>
  )
}
