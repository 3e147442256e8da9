// Chooses how much the reporter says about themselves.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { LEVEL_TEXTS } from './level-texts'
import { offeredLevels } from './offered-levels'

interface LevelCardsProps {
  readonly level: ReportLevel
  readonly onChange: (level: ReportLevel) => void
}

export function LevelCards({ level, onChange }: LevelCardsProps) {
  const options = offeredLevels().map((value) => {
    const { word, icon, note } = LEVEL_TEXTS[value]
    return { value, title: word, icon, note }
  })
  return <ChoiceCards label="怎么留名" value={level} onChange={onChange} options={options} />
}
