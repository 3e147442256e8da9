// One photo, large, as it will be seen; in cells to be covered by a tap.
import { useLargeType } from '@src/ui/basics/large-type'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { type Cells, cellsOf, coverOf } from './cover-cells'
import type { PreparedPhoto } from './prepared-photo'
import type { Photos } from './use-photos'
import { WITHOUT_WORDS } from './without-words'

interface CoverPhotoProps {
  readonly photo: PreparedPhoto
  readonly photos: Photos
  readonly onDone: () => void
}

export function CoverPhoto({ photo, photos, onDone }: CoverPhotoProps) {
  const size = useLargeType((state) => (state.on ? 'large' : 'standard'))
  const [covered, setCovered] = useState<readonly number[]>([])
  const cells = cellsOf(photo, size)
  const cover = async () => {
    const covers = covered.map((index) => coverOf(cells, index))
    await photos.cover(photo, covers)
    onDone()
  }
  return (
    <View className="stack">
      <Notice>点哪一格，盖哪一格。盖成实色，不能还原；送出去的就是这个样子。</Notice>
      <View className="photo-cover" style={{ paddingBottom: `${(100 * photo.height) / photo.width}%` }}>
        <Image className="photo-cover-image" src={photo.address} mode="scaleToFill" {...WITHOUT_WORDS} />
        <CoverGrid cells={cells} covered={covered} onChange={setCovered} />
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

interface CoverGridProps {
  readonly cells: Cells
  readonly covered: readonly number[]
  readonly onChange: (covered: readonly number[]) => void
}

function CoverGrid({ cells: { rows, columns }, covered, onChange }: CoverGridProps) {
  const size = { width: `${100 / columns}%`, height: `${100 / rows}%` }
  const turn = (index: number) =>
    onChange(covered.includes(index) ? covered.filter((other) => other !== index) : [...covered, index])
  return (
    <View className="photo-cover-grid">
      {Array.from({ length: rows * columns }, (_, index) => {
        const name = `第 ${Math.floor(index / columns) + 1} 行第 ${(index % columns) + 1} 格`
        const isOn = covered.includes(index)
        return (
          <View key={name} style={size}>
            <Tappable
              className={isOn ? 'photo-cover-cell photo-cover-on' : 'photo-cover-cell'}
              role="checkbox"
              selected={isOn}
              label={name}
              onTap={() => turn(index)}
            />
          </View>
        )
      })}
    </View>
  )
}
