// Step 3: photos, stripped on this device and shown as they will be seen.
import { MOST_PHOTOS } from '@domain/complaints/contents/report-contents'
import { Icon, type IconName } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { StepHead } from '../guide/step-head'
import { CoverPhoto } from '../photos/cover-photo'
import { PHOTO_FAULT_TEXTS } from '../photos/photo-fault-texts'
import { PhotoGrid } from '../photos/photo-grid'
import type { PreparedPhoto } from '../photos/prepared-photo'
import type { Photos } from '../photos/use-photos'

interface StepPhotosProps {
  readonly photos: Photos
  /** One photo fills the page, with buttons of its own. */
  readonly covering: boolean
  readonly onCovering: (covering: boolean) => void
}

export function StepPhotos({ photos, covering, onCovering }: StepPhotosProps) {
  const [chosen, setChosen] = useState<PreparedPhoto | null>(null)
  const current = photos.photos.find((photo) => photo === chosen) ?? photos.photos[0] ?? null
  if (covering && current) return <CoverPhoto photo={current} photos={photos} onDone={() => onCovering(false)} />
  return (
    <View className="stack">
      <StepHead step="第 3 步，共 4 步" title="有照片就加，没有也行" note={`最多 ${MOST_PHOTOS} 张，只收图片`} />
      <PhotoGrid photos={photos} most={MOST_PHOTOS} chosen={current} onChoose={setChosen} />
      {photos.fault === null ? null : <Notice tone="danger">{PHOTO_FAULT_TEXTS[photos.fault]}</Notice>}
      <Card kind="list">
        <ListRow
          start={<Icon name="check-circle" size={20} />}
          title={photos.photos.length === 0 ? '照片里藏的会去掉' : '照片里藏的都去掉了'}
          note={`拍摄地点、时间、手机型号${photos.photos.length === 0 ? '' : `，${photos.photos.length} 张都去了`}`}
        />
        <ListRow
          start={<Icon name="lock" size={20} />}
          title="在这台手机上改的，改完再加密"
          note="原图没动，也没传上去"
        />
      </Card>
      <InThePicture onCover={current === null ? null : () => onCovering(true)} />
      <View className="line type-note ink-3">
        <Icon name="info" size={16} />
        <View className="grow">涂掉的地方盖成实色，不能还原</View>
      </View>
    </View>
  )
}

const SEEN: readonly (readonly [IconName, string])[] = [
  ['user', '聊天里的头像、昵称、你说的话'],
  ['yuan', '转账单上你的名字和尾号'],
  ['pin', '只有你能拍到的角度'],
]

/** One is shown first where several could be meant: the one with the ring. */
function InThePicture({ onCover }: { readonly onCover: (() => void) | null }) {
  return (
    <Card className="report-warning">
      <View className="line strong">
        <Icon name="warn" size={20} />
        画面里的，我们去不掉
      </View>
      {SEEN.map(([icon, words]) => (
        <View key={words} className="line type-sub ink-2 report-seen">
          <Icon name={icon} size={18} quiet />
          <View className="grow">{words}</View>
        </View>
      ))}
      {onCover === null ? null : (
        <View className="line gap-top">
          <ActionButton text="看大图，涂掉一块" kind="soft" size="small" icon="pencil" onTap={onCover} />
        </View>
      )}
    </Card>
  )
}
