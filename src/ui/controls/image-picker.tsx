// Picks pictures from camera or album: each shown small, enlarged on a tap, removable.
import { chooseImages } from '@src/api/platform/choose-images'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from '../basics/icon'
import './image-picker.css'
import { Tappable } from '../basics/tappable'

interface ImagePickerProps {
  /** Paths in WeChat, blob addresses in a browser. */
  readonly images: readonly string[]
  readonly most: number
  readonly onChange: (images: readonly string[]) => void
}

export function ImagePicker({ images, most, onChange }: ImagePickerProps) {
  const add = async () => onChange([...images, ...(await chooseImages(most - images.length))])
  return (
    <View className="image-picker">
      {images.map((image, index) => (
        <View key={image} className="image-picker-one">
          <Tappable
            label={`看第 ${index + 1} 张图片`}
            onTap={() => void Taro.previewImage({ current: image, urls: [...images] })}
          >
            <Image className="image-picker-image" src={image} mode="aspectFill" />
          </Tappable>
          <Tappable
            className="image-picker-out"
            label={`拿掉第 ${index + 1} 张图片`}
            onTap={() => onChange(images.filter((other) => other !== image))}
          >
            <View className="image-picker-cross">
              <Icon name="close" size={16} />
            </View>
          </Tappable>
        </View>
      ))}
      {images.length < most ? (
        <Tappable className="image-picker-add" onTap={() => void add()}>
          <Icon name="plus" />
          <View>{`图片 ${images.length}/${most}`}</View>
        </Tappable>
      ) : null}
    </View>
  )
}
