// The way to an item's pictures and voice; nothing where it has none.
import { goTo } from '@src/navigation/app-routes'
import { saySubject } from '@src/texts/say-subject'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import type { FamilyItem } from './answers'

interface ItemFilesProps {
  readonly item: Pick<FamilyItem, 'itemId' | 'photos' | 'voice' | 'subject'>
  readonly pupilId: string
  readonly date: string
}

export function ItemFiles({ item: { itemId, photos, voice, subject }, pupilId, date }: ItemFilesProps) {
  const files = [photos.length === 0 ? '' : `看图 ${photos.length} 张`, voice === null ? '' : `听 ${voice.seconds} 秒`]
  const text = files.filter((each) => each !== '').join('，')
  if (text === '') return null
  return (
    <Tappable
      className="homework-item-files ink-primary"
      label={`${saySubject(subject)}，${text}`}
      onTap={() => goTo('ownHomework', { pupilId, date, itemId })}
    >
      <View className="type-sub strong">{text}</View>
      <Icon name="chevron-right" size={18} />
    </Tappable>
  )
}
