// The grid of a lesson's children: nobody is present until marked; a tap says who is missing.
import type { RollMarkKind } from '@domain/enrollment/roll-call/roll-call'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import './roll-call.css'
import type { ListedChild } from './answers'
import { CELLS, type CellKind, kindOf } from './roll-texts'
import type { Roll } from './use-roll-marks'

/** One by one: a tap says who is there. */
export type TapMeans = 'MISSING' | 'PRESENT'

interface RollGridProps {
  readonly listed: readonly ListedChild[]
  readonly roll: Roll
  readonly means: TapMeans
}

export function RollGrid({ listed, roll, means }: RollGridProps) {
  return (
    <View className="roll-grid">
      {listed.map(({ pupilId, name }) => {
        const kind = kindOf(roll.heads, pupilId)
        const { word, icon } = CELLS[kind]
        return (
          <Tappable
            key={pupilId}
            className={`roll-cell roll-cell-${kind}`}
            label={`${name}，${word || '还没记'}`}
            onTap={() => roll.mark([pupilId], afterTap(kind, means))}
          >
            <View>{name}</View>
            {word === '' ? null : (
              <View className="roll-word">
                {icon === null ? null : <Icon name={icon} size={15} />}
                {word}
              </View>
            )}
          </Tappable>
        )
      })}
    </View>
  )
}

/** A second tap takes the first back; who was said to be away and is there after all, is there. */
function afterTap(kind: CellKind, means: TapMeans): RollMarkKind {
  if (kind === 'unseen') return means
  if (kind === 'away') return 'PRESENT'
  if (kind === 'here') return means === 'PRESENT' ? 'UNSEEN' : 'MISSING'
  return kind === 'missing' && means === 'MISSING' ? 'UNSEEN' : 'PRESENT'
}
