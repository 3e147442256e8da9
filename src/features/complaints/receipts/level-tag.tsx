// The badge of a report's level.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import { Tag } from '@src/ui/marks/tag'
import { LEVEL_TEXTS } from '../guide/level-texts'

export function LevelTag({ level, quiet = false }: { readonly level: ReportLevel; readonly quiet?: boolean }) {
  const { word, icon } = LEVEL_TEXTS[level]
  return (
    <Tag tone={quiet ? 'plain' : 'done'} icon={icon}>
      {word}
    </Tag>
  )
}
