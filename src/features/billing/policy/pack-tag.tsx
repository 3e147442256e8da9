// The tag that shows a fee policy's state.
import { Tag } from '@src/ui/marks/tag'
import type { ShownPack } from './answers'

export function PackTag({ pack }: { readonly pack: Pick<ShownPack, 'state' | 'isExample' | 'faults'> }) {
  if (pack.isExample) return <Tag icon="document">示例</Tag>
  if (pack.state === 'WITHDRAWN') return <Tag icon="close">撤回了</Tag>
  if (pack.state === 'ACTIVE')
    return (
      <Tag tone="done" icon="check-circle">
        启用
      </Tag>
    )
  if (pack.faults.length > 0) return <Tag tone="warn" icon="warn">{`${pack.faults.length} 处要改`}</Tag>
  return pack.state === 'REVIEWED' ? (
    <Tag tone="now" icon="clock">
      待启用
    </Tag>
  ) : (
    <Tag tone="now" icon="clock">
      待审
    </Tag>
  )
}
