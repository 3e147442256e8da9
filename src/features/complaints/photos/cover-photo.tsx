// One photo, large, as it will be seen; in cells to be covered by a tap.
import { useLargeType } from '@src/ui/basics/large-type'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { cellsOf, coverOf } from './cover-cells'
import type { PreparedPhoto } from './prepared-photo'
import type { Photos } from './use-photos'

interface CoverPhotoProps {
  readonly photo: PreparedPhoto
  readonly photos: Photos
  readonly onDone: () => void
}

export function CoverPhoto({ photo, photos, onDone }: CoverPhotoProps) {
  const size = useLargeType((state) => (state.on ? 'large' : 'standard'))
  const [covered, setCovered] = useState<readonly number[]>([])
  const cells = cellsOf(photo, size)
  const turn = (index: number) =>
    setCovered(covered.includes(index) ? covered.filter((other) => other !== index) : [...covered, index])
  const cover = async () => {
    await photos.cover(
      photo,
      covered.map((index) => coverOf(cells, index)),
    )
    onDone()
  }
  return (
    <View className="stack">
      <Notice>点哪一格，盖哪一格。盖成实色，不能还原；送出去的就是这个样子。</Notice>
      <View className="photo-cover">
        <Image className="photo-cover-image" src={photo.address} mode="widthFix" />
        <View className="photo-cover-grid">
          {Array.from({ length: cells.rows * cells.columns }, (_, index) => {
            const [row, column] = [Math.floor(index / cells.columns) + 1, (index % cells.columns) + 1]
            const isOn = covered.includes(index)
            return (
              <View
                key={`${row}-${column}`}
                style={{ width: `${100 / cells.columns}%`, height: `${100 / cells.rows}%` }}
              >
                <Tappable
                  className={isOn ? 'photo-cover-cell photo-cover-on' : 'photo-cover-cell'}
                  role="checkbox"
                  selected={isOn}
                  label={`第 ${row} 行第 ${column} 格`}
                  onTap={() => turn(index)}
                />
              </View>
            )
          })}
        </View>
      </View>
      <ButtonColumn>
        <ActionButton
          text={`盖住这 ${covered.length} 格`}
          blocked={covered.length === 0 ? '先点要盖的格子' : undefined}
          busy={photos.working ? '正在盖' : false}
          onTap={() => void cover()}
        />
        <ActionButton text="不盖了" kind="quiet" onTap={onDone} />
      </ButtonColumn>
    </View>
  )
}
