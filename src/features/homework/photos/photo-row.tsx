// Pictures that belong to a piece of homework: small, each opened whole with one tap.
import { Tappable } from '@src/ui/basics/tappable'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import './photo-row.css'

interface PhotoRowProps {
  readonly urls: readonly string[]
  /** What they show, such as 数学作业. */
  readonly what: string
}

export function PhotoRow({ urls, what }: PhotoRowProps) {
  if (urls.length === 0) return null
  return (
    <View className="photo-row">
      {urls.map((url, index) => (
        <Tappable
          key={url}
          label={`${what}，看第 ${index + 1} 张图`}
          onTap={() => void Taro.previewImage({ current: url, urls: [...urls] })}
        >
          <Image className="photo-row-image" src={url} mode="aspectFill" />
        </Tappable>
      ))}
    </View>
  )
}
