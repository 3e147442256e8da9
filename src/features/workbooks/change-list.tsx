// What a roster changes, old and new, person by person: leavers first, a hundred at a time.

import {
  CHANGE_KINDS,
  CHANGE_WORDS,
  type RosterChange,
  sayFollows,
} from '@src/features/identity/rosters/roster-change-texts'
import { importTexts } from '@src/features/workbooks/import-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import './change-list.css'
import type { ImportPreview } from './import-kind'
import { OldToNew } from './old-to-new'

const PAGE = 100

interface ChangeListProps {
  readonly preview: ImportPreview
  readonly onMore: () => void
}

export function ChangeList({ preview: { changes, changesTotal, changeCounts }, onMore }: ChangeListProps) {
  if (changesTotal === 0) return <Notice tone="done">{importTexts.noChanges}</Notice>
  const left = changesTotal - changes.length
  const listed = CHANGE_KINDS.map((kind) => ({ kind, rows: changes.filter((change) => change.kind === kind) }))
  return (
    <>
      {listed.map(({ kind, rows }) =>
        rows.length === 0 ? null : (
          <Card
            key={kind}
            kind="list"
            title={CHANGE_WORDS[kind].word}
            aside={`${changeCounts?.[kind] ?? rows.length} 人`}
          >
            <View className="change-head">
              {importTexts.changeHead.map((word) => (
                <View key={word}>{word}</View>
              ))}
            </View>
            {keyed(rows).map(({ key, change }) => (
              <ChangeRow key={key} change={change} />
            ))}
          </Card>
        ),
      )}
      {left > 0 ? (
        <ActionButton kind="plain" text={importTexts.moreChanges(Math.min(PAGE, left))} onTap={onMore} />
      ) : null}
    </>
  )
}

/** Two children of one name may make the same change: the place in the list is part of the key. */
function keyed(rows: readonly RosterChange[]) {
  return rows.map((change, index) => ({ key: `${index} ${change.name}`, change }))
}

function ChangeRow({ change }: { readonly change: RosterChange }) {
  return (
    <View className="change-row">
      <View className="strong">{change.name}</View>
      <View className="type-sub ink-3 tabular">{change.number ?? ''}</View>
      <OldToNew from={change.from} to={change.to ?? CHANGE_WORDS[change.kind].word} />
      <View className="type-sub ink-2 change-note">{sayFollows(change)}</View>
      <View className="type-note ink-3 change-source">{change.source ?? '不在表里'}</View>
    </View>
  )
}
