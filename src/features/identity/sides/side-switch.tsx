// Switches sides with one tap, at the top of every first screen, for people who have several.
import type { Side } from '@domain/identity/roles/side'
import { SIDE_WORDS } from '@src/features/identity/sides/side-texts'
import { Chips } from '@src/ui/controls/chips'
import { goToSide } from './current-side'

interface SideSwitchProps {
  readonly current: Side
  /** From the first screen's own answer. */
  readonly sides: readonly Side[]
}

export function SideSwitch({ current, sides }: SideSwitchProps) {
  if (sides.length < 2) return null
  const options = sides.map((value) => ({ value, text: SIDE_WORDS[value].name }))
  const go = (side: Side) => {
    if (side !== current) goToSide(side)
  }
  return <Chips<Side> label="换一边" options={options} value={current} onChange={go} />
}
