// The year's list of inspections, each opening its work; none open: what is still to be set right.
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { DeskHead } from '@src/ui/desk/desk'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InspectionEntry, InspectionList } from './answers'
import { FindingCards } from './finding-cards'
import { INSPECTION_WORDS } from './inspection-texts'
import { PlanSheet } from './plan-sheet'

interface YearListProps {
  readonly list: InspectionList
  readonly districtId: string
  readonly chosen: string | null
  readonly onChoose: (inspectionId: string | null) => void
}

export function YearList({ list, districtId, chosen, onChoose }: YearListProps) {
  const [planning, setPlanning] = useState(false)
  if (chosen !== null) {
    const options = list.inspections.map(({ inspectionId, title }) => ({ value: inspectionId, text: title }))
    return (
      <Chips
        label="督查清单"
        options={[{ value: '', text: '清单' }, ...options]}
        value={chosen}
        onChange={(value) => onChoose(value === '' ? null : value)}
      />
    )
  }
  return (
    <View className="stack">
      <DeskHead
        title={`${list.year}—${list.year + 1} 学年督查清单`}
        note={`清单以外不查，提前一个月告知。依据：${list.document}`}
      >
        <ActionButton text="列入一项" size="small" icon="plus" onTap={() => setPlanning(true)} />
      </DeskHead>
      {list.inspections.length === 0 ? (
        <PlainState drawing="gate" title="清单是空的" hint="列入一项，学校提前一个月知道。" />
      ) : (
        <Card kind="list">
          {list.inspections.map((entry) => (
            <EntryRow key={entry.inspectionId} entry={entry} onTap={() => onChoose(entry.inspectionId)} />
          ))}
        </Card>
      )}
      <View className="type-body strong">
        {list.findings.length === 0 ? '没有等着改的' : `等着改的 ${list.findings.length} 项`}
      </View>
      <FindingCards findings={list.findings} mayAnswer={false} maySettle />
      {planning ? <PlanSheet list={list} districtId={districtId} onClose={() => setPlanning(false)} /> : null}
    </View>
  )
}

function EntryRow({ entry, onTap }: { readonly entry: InspectionEntry; readonly onTap: () => void }) {
  const { title, kind, from, until, isFixed, isDrawn } = entry
  return (
    <ListRow
      title={title}
      note={`${INSPECTION_WORDS[kind]}，${sayDate(from)}至 ${sayDate(until)}`}
      end={
        kind === 'RANDOM' ? (
          <Tag tone={isDrawn ? 'done' : 'plain'}>{isDrawn ? '已抽出' : isFixed ? '名单封了' : '没封名单'}</Tag>
        ) : null
      }
      onTap={onTap}
    />
  )
}
