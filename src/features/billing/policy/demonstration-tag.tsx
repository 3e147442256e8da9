// The tag on a value made up for the demonstration, so that nobody takes it for a rule.
import { Tag } from '@src/ui/marks/tag'

export function DemonstrationTag() {
  return (
    <Tag tone="info" icon="info">
      演示数值
    </Tag>
  )
}
