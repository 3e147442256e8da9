// The queue: cases by deadline, labels alone, with what waits for whom.
import { Tappable } from '@src/ui/basics/tappable'
import { Chips } from '@src/ui/controls/chips'
import { SearchField } from '@src/ui/controls/search-field'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { FigureStrip } from '@src/ui/marks/figure-strip'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseLine } from './answers'
import { sayClock, sayLabels, titleOf } from './case-texts'
import { type QueueFilter, queueFilters, shownCases } from './queue-filter'

const NONE_OPEN = { title: '没有要办的', hint: '新来的举报一天放出四次。' } as const
const NONE_CLOSED = { title: '没有办结的', hint: '办结、不受理的在这里，看得到也能回访。' } as const
const BATCHES = '新来的举报一天放出四次：8 点、12 点、16 点、20 点。'

interface CaseQueueProps {
  readonly open: readonly CaseLine[]
  /** Null until it is there. */
  readonly closed: readonly CaseLine[] | null
  readonly filter: QueueFilter
  readonly onFilter: (filter: QueueFilter) => void
  readonly chosen: string | null
  readonly onChoose: (caseId: string) => void
}

export function CaseQueue({ open, closed, filter, onFilter, chosen, onChoose }: CaseQueueProps) {
  const [sought, setSought] = useState('')
  const isClosed = filter === 'CLOSED'
  const cases = isClosed ? closed : open
  const shown = cases === null ? [] : shownCases(cases, filter, sought)
  return (
    <View className="case-queue">
      <View className="case-queue-head">
        <Figures cases={open} />
        <Chips options={queueFilters(open)} value={filter} onChange={onFilter} label="看哪些" />
        <SearchField value={sought} onChange={setSought} placeholder="找单号、地点、机构" clearLabel="清空" />
      </View>
      {cases === null ? (
        <Skeleton />
      ) : shown.length === 0 ? (
        <PlainState drawing="kite" {...(isClosed ? NONE_CLOSED : NONE_OPEN)} />
      ) : (
        shown.map((line) => (
          <CaseRow key={line.caseId} line={line} isOn={line.caseId === chosen} onTap={() => onChoose(line.caseId)} />
        ))
      )}
      {shown.length > 0 && !isClosed ? <View className="case-batches type-note ink-3">{BATCHES}</View> : null}
    </View>
  )
}

function Figures({ cases }: { readonly cases: readonly CaseLine[] }) {
  const late = cases.filter(({ clock }) => clock?.level === 'RED').length
  const today = cases.filter(({ clock }) => clock?.daysLeft === 0).length
  return (
    <View className="phone-only">
      <FigureStrip
        figures={[
          { value: cases.length, word: '在办' },
          { value: late, word: '超期', tone: late > 0 ? 'danger' : 'ink' },
          { value: today, word: '今天到期', tone: today > 0 ? 'accent' : 'ink' },
        ]}
      />
    </View>
  )
}

function CaseRow({
  line,
  isOn,
  onTap,
}: {
  readonly line: CaseLine
  readonly isOn: boolean
  readonly onTap: () => void
}) {
  const clock = sayClock(line)
  const level = line.clock?.level ?? 'CALM'
  return (
    <Tappable className={`case-row case-row-${level}${isOn ? ' case-row-on' : ''}`} selected={isOn} onTap={onTap}>
      <View className="case-line">
        <Tag tone={line.isUrgent ? 'danger' : clock.tone} icon={line.isUrgent ? 'warn' : clock.icon}>
          {line.isUrgent ? `孩子的安全，${clock.text}` : clock.text}
        </Tag>
        <View className="type-note ink-3 no-wrap">{line.number}</View>
      </View>
      <View className="strong one-line">{titleOf(line)}</View>
      <View className="case-line type-note ink-2">
        <View className="one-line">{sayLabels(line)}</View>
        <View className={line.owner === null ? 'case-unowned no-wrap' : 'no-wrap'}>
          {line.isWaiting && line.labels !== null ? '对方来话了，' : ''}
          {line.owner ?? '还没分派'}
        </View>
      </View>
    </Tappable>
  )
}
