// The photos of a report, small, as they will be seen; one is chosen to be enlarged or covered.
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { Canvas, Image, View } from '@tarojs/components'
import './photo-grid.css'
import type { PreparedPhoto } from './prepared-photo'
import { PHOTO_CANVAS } from './redraw-photo'
import type { Photos } from './use-photos'
import { WITHOUT_WORDS } from './without-words'

interface PhotoGridProps {
  readonly photos: Photos
  readonly most: number
  readonly chosen: PreparedPhoto | null
  readonly onChoose: (photo: PreparedPhoto) => void
}

export function PhotoGrid({ photos: { photos, add, remove, working }, most, chosen, onChoose }: PhotoGridProps) {
  const left = most - photos.length
  return (
    <View className="photo-grid">
      {photos.map((photo, index) => (
        <View key={photo.address} className="photo-grid-one">
          <Tappable selected={photo === chosen} label={`第 ${index + 1} 张照片`} onTap={() => onChoose(photo)}>
            <Image
              className={photo === chosen ? 'photo-grid-image photo-grid-chosen' : 'photo-grid-image'}
              src={photo.address}
              mode="aspectFill"
              {...WITHOUT_WORDS}
            />
          </Tappable>
          <Tappable className="photo-grid-out" label={`拿掉第 ${index + 1} 张照片`} onTap={() => remove(photo)}>
            <View className="photo-grid-cross">
              <Icon name="close" size={16} />
            </View>
          </Tappable>
        </View>
      ))}
      {left > 0 ? (
        <Tappable className="photo-grid-add" disabled={working} onTap={() => void add()}>
          <Icon name="plus" />
          <View>{working ? '正在处理' : photos.length === 0 ? '加照片' : `再加 ${left} 张`}</View>
        </Tappable>
      ) : null}
      {process.env.TARO_ENV === 'weapp' ? <Canvas type="2d" id={PHOTO_CANVAS} className="photo-grid-canvas" /> : null}
    </View>
  )
}
