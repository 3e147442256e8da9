// How the draw is done, told before: rounds, who goes first, what fixes the order.
import { sayDate } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { PublicDraw } from './answers'
import './draws.css'
import { sayHash } from './verify-texts'

export function DrawRules({ draw }: { readonly draw: PublicDraw }) {
  const { numberSource, secretHash, priorities } = draw
  return (
    <Card>
      <View className="draw-rules-head">
        <Icon name="draw" size={20} />
        <View className="strong">抽签会这样做</View>
      </View>
      <View className="type-sub ink-2">
        把孩子随机排成一队，第 1 轮从头轮到尾，第 2 轮倒过来，一轮最多中一门。轮到时从第 1
        志愿往后看，还有名额、时间合适就中。先填后填一样。
      </View>
      {priorities.map(({ rule, publishedOn }) => (
        <View
          key={rule}
          className="type-sub ink-2 gap-top"
        >{`排在前面：${rule}（${sayDate(publishedOn)}公布）。`}</View>
      ))}
      <View className="type-sub ink-2 gap-top">
        {`排队的次序由三样东西定：封好的名单、学校先封存的密数（指纹 ${sayHash(secretHash)}）、${sayDate(numberSource.on)}的${numberSource.name}。谁也没法凑出想要的结果。`}
      </View>
    </Card>
  )
}
