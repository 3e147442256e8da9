// One child at the gate: everybody who may fetch it, how else it may go, and what was marked.
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GateChild as Child, GateFetcher, ShownState } from './gate-answers'
import type { Handing } from './gate-row'
import { sayFetcher, sayHanded, sayShort, WAYS } from './gate-texts'
import { GateUndoSheet } from './gate-undo-sheet'

interface GateChildProps extends Omit<Handing, 'onOpen'> {
  readonly child: Child
  readonly state: ShownState | undefined
  /** Never came to the gate: who said where it is. */
  readonly onElsewhere: (reason: string) => void
  readonly onBack: (reason: string) => void
}

export function GateChild({ child, state, onHand, onCode, onElsewhere, onBack }: GateChildProps) {
  const { name, homeroomName, at, place, way, isSmall, fetchers } = child
  // Two phones disagree: either of them may be right, so both ways are open.
  const isGone = state?.kind === 'GONE' || state?.kind === 'ELSEWHERE'
  return (
    <View className="stack">
      {state?.kind === 'DISPUTED' ? <Disputed child={child} state={state} /> : null}
      {isGone && state.last ? <Notice tone="done">{`走了：${sayHanded(state.last, child)}`}</Notice> : null}
      <Card kind="list" title={`${name} ${homeroomName}`} aside={`${at} ${place}`}>
        {fetchers
          .filter(({ isHeld }) => !isHeld)
          .map((fetcher) => (
            <FetcherRow
              key={fetcher.who}
              fetcher={fetcher}
              onHand={() => onHand(child, fetcher)}
              onCode={() => onCode(child)}
            />
          ))}
        {way === 'IN_PERSON' || isSmall ? null : (
          <ListRow
            start={<Tile sign={WAYS[way].sign} size="small" />}
            title={WAYS[way].signed}
            end={<ActionButton text={WAYS[way].done} kind="soft" size="small" onTap={() => onHand(child, null)} />}
          />
        )}
      </Card>
      <View className="type-note ink-3">
        {isSmall
          ? '一二年级必须交到大人手里。不在上面的人，不能交。'
          : '不在上面的人，不能交。请家里在手机上加他，或者换人接。'}
      </View>
      {isGone || state?.kind === 'DISPUTED' ? <Undone child={child} onBack={onBack} /> : null}
      {isGone ? null : <Elsewhere child={child} onElsewhere={onElsewhere} />}
    </View>
  )
}

interface FetcherRowProps {
  readonly fetcher: GateFetcher
  readonly onHand: () => void
  readonly onCode: () => void
}

function FetcherRow({ fetcher, onHand, onCode }: FetcherRowProps) {
  const { kind, isToday } = fetcher
  const isGuest = kind === 'GUEST'
  return (
    <ListRow
      start={<Tile sign={sayShort(fetcher)[0] ?? '接'} size="small" tone={isGuest ? 'accent' : 'primary'} />}
      title={sayFetcher(fetcher)}
      note={isGuest ? '只限今天，要看码' : isToday ? '今天换的' : kind === 'GUARDIAN' ? '监护人' : '能接孩子的人'}
      end={
        <ActionButton
          text={isGuest ? '输 6 位码' : `交给${sayShort(fetcher)}`}
          kind={isGuest ? 'plain' : 'soft'}
          size="small"
          onTap={isGuest ? onCode : onHand}
        />
      }
    />
  )
}

function Disputed({ child, state }: { readonly child: Child; readonly state: ShownState }) {
  return (
    <Notice tone="warn">
      <View className="strong">两台手机记的不一样，看一眼再定</View>
      {state.said.map((mark) => (
        <View key={`${mark.device}:${mark.seq}`}>
          {mark.mark === 'HANDED' ? `一台记的是：${sayHanded(mark, child)}` : '一台记的是：还在门里'}
        </View>
      ))}
    </Notice>
  )
}

function Undone({ child: { name }, onBack }: { readonly child: Child; readonly onBack: (reason: string) => void }) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <ActionButton text="记错了，还在门里" kind="plain" icon="undo" onTap={() => setAsked(true)} />
      {isAsked ? <GateUndoSheet name={name} onBack={onBack} onClose={() => setAsked(false)} /> : null}
    </>
  )
}

function Elsewhere({
  child: { name },
  onElsewhere,
}: {
  readonly child: Child
  readonly onElsewhere: (reason: string) => void
}) {
  const [reason, setReason] = useState<string | null>(null)
  return (
    <>
      <ActionButton text="没到门口，问清在哪里了" kind="quiet" onTap={() => setReason('')} />
      <Sheet
        open={reason !== null}
        title={`${name}没到门口`}
        consequence="写下谁说的、孩子在哪里，这个孩子今天就不用再等。没问清楚，先别记。"
        confirm="问清了，记下"
        cancel="还没问清"
        blocked={reason?.trim() ? undefined : '先写谁说的'}
        onConfirm={() => onElsewhere(reason?.trim() ?? '')}
        onCancel={() => setReason(null)}
      >
        <PlainTextField
          label="谁说的，在哪里"
          placeholder="妈妈电话里说，中午就接走了"
          most={100}
          value={reason ?? ''}
          onChange={setReason}
        />
      </Sheet>
    </>
  )
}
