// Owns the mark of an invented value: nobody may take it for a rule.
import { Tag } from '@src/ui/marks/tag'

export function DemonstrationTag() {
  return (
    <Tag tone="info" icon="info">
      演示数值
    </Tag>
  )
}
