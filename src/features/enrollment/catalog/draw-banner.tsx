// The banner of a draw above the courses: wishes while they come in, how far it is, its result.
import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import './window-banner.css'
import { type DrawAhead, sayDrawAhead } from './wishing/wish-way'

interface DrawBannerProps {
  readonly draw: DrawAhead
  readonly pupil: { readonly pupilId: string; readonly name: string }
}

export function DrawBanner({ draw, pupil: { pupilId, name } }: DrawBannerProps) {
  const { title, note } = sayDrawAhead(draw, name)
  const isWished = draw.phase === 'ANNOUNCED' || draw.phase === 'OPEN'
  return (
    <Tappable className="window-banner" onTap={() => goTo(isWished ? 'wishes' : 'drawResult', { pupilId })}>
      <Icon name="draw" size={22} />
      <View className="grow">
        <View className="strong">{title}</View>
        <View className="type-note">{note}</View>
      </View>
      <Icon name="chevron-right" size={18} />
    </Tappable>
  )
}
