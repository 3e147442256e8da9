// In 关怀版: one tap to the family's next child, in place of the row of all.
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import type { Child } from '@src/ui/controls/child-switcher'
import { View } from '@tarojs/components'
import './next-child.css'

interface NextChildProps {
  readonly family: readonly Child[]
  readonly current: string
  readonly onChange: (pupilId: string) => void
}

export function NextChild({ family, current, onChange }: NextChildProps) {
  const at = family.findIndex(({ pupilId }) => pupilId === current)
  const next = family[(at + 1) % family.length]
  if (next === undefined || next.pupilId === current) return null
  return (
    <Tappable className="next-child ink-primary" onTap={() => onChange(next.pupilId)}>
      <View className="type-body strong">{`换${next.name}`}</View>
      <Icon name="chevron-right" />
    </Tappable>
  )
}
