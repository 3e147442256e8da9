// Children nobody can sign in for: they are stored, and the missing way in stands on this list.
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import type { ImportPreview } from './import-kind'

type Preview = Pick<ImportPreview, 'unreached' | 'unreachedTotal'>

const REASONS: Record<Preview['unreached'][number]['reason'], string> = {
  NONE: '没有填家长手机号',
  LANDLINE: '填的是座机，不能登录',
  ABROAD: '填的是外地区号的手机，不能登录',
}

export function WithoutMobileList({ unreached, unreachedTotal }: Preview) {
  if (unreachedTotal === 0) return null
  return (
    <Card kind="list" title="没有家长能登录的孩子" aside={`${unreachedTotal} 人`}>
      {unreached.map(({ name, homeroom, sheet, row, reason }) => (
        <ListRow
          key={`${sheet} ${row}`}
          title={`${homeroom} ${name}`}
          note={`${REASONS[reason]}（${sheet} 第 ${row} 行）`}
        />
      ))}
      <Notice tone="info">孩子照样写入。补上手机号再导入一次，或者让班主任发邀请。</Notice>
    </Card>
  )
}
