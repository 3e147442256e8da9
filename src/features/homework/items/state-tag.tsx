// How far an item has come, as icon and word.
import { Tag } from '@src/ui/marks/tag'
import type { ItemView } from './answers'
import { STATE_LOOKS } from './homework-texts'

export function StateTag({ state }: Pick<ItemView, 'state'>) {
  const { word, tone, icon } = STATE_LOOKS[state]
  return (
    <Tag tone={tone} icon={icon}>
      {word}
    </Tag>
  )
}
