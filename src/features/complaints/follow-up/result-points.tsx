// The result by point: closed says that it ended, each point says how.
import type { Finding, ResultPoint } from '@domain/complaints/contents/thread-contents'
import { Icon, type IconName } from '@src/ui/basics/icon'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { RESULT_WORDS } from '../results/result-words'
import type { OpenedCase } from './open-case'

interface FindingWords {
  readonly word: string
  readonly icon: IconName
  readonly tone: string
}

export const FINDING_TEXTS: Record<Finding, FindingWords> = {
  PROVEN: { word: '查实', icon: 'check-circle', tone: 'ink-primary strong' },
  PARTLY_PROVEN: { word: '部分查实', icon: 'check-circle', tone: 'ink-primary strong' },
  NOT_PROVEN: { word: '没查到', icon: 'minus', tone: 'ink-2' },
  CANNOT_VERIFY: { word: '查不清', icon: 'info', tone: 'ink-2' },
  ONGOING: { word: '还在查', icon: 'clock', tone: 'ink-2' },
}

export function ResultPoints({ opened: { state, result, thread } }: { readonly opened: OpenedCase }) {
  const points = latestPoints(thread)
  const isClosed = state === 'CLOSED'
  if (points.length === 0 && !isClosed && result === null) return null
  return (
    <Card kind="list">
      {result === null ? null : (
        <ListRow title="查下来" end={<View className="type-body strong">{RESULT_WORDS[result]}</View>} />
      )}
      <View className="type-note ink-2 case-not-proven">
        {isClosed ? '办结是手续走完了，不等于都查实。' : '查到现在，'}
        {points.length > 0 ? '逐条是这样：' : '怎么查的、怎么办的，写在下面的话里。'}
      </View>
      {points.map(({ title, finding, note }) => {
        const { word, icon, tone } = FINDING_TEXTS[finding]
        return (
          <ListRow
            key={title}
            start={<Icon name={icon} size={20} quiet={tone === 'ink-2'} />}
            title={title}
            note={note === '' ? null : note}
            end={<View className={`type-note no-wrap ${tone}`}>{word}</View>}
          />
        )
      })}
    </Card>
  )
}

/** A later result takes the place of an earlier one. */
function latestPoints(thread: OpenedCase['thread']): readonly ResultPoint[] {
  const withPoints = thread.filter(({ isMine, contents }) => !isMine && (contents?.points.length ?? 0) > 0)
  return withPoints.at(-1)?.contents?.points ?? []
}
