// Good work for a family: what it is asked about its own child's, and what others agreed to show.
import { useAction } from '@src/api/hooks/use-action'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AnswerSheet, type Asked } from './answer-sheet'
import type { ShownPiece } from './answers'
import { FAMILY_STATE_TEXTS, SCOPE_TEXTS } from './showcase-texts'
import { ShownPieceCard } from './shown-piece'

export function FamilyShowcase({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('homework.listShowcase', { pupilId })
  return (
    <AsyncView<'homework.listShowcase'> state={state}>
      {({ pieces, pupilName }) => <Pieces pieces={pieces} pupilName={pupilName} />}
    </AsyncView>
  )
}

function Pieces({ pieces, pupilName }: { readonly pieces: readonly ShownPiece[]; readonly pupilName: string }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  if (pieces.length === 0)
    return (
      <PlainState
        drawing="kite"
        title="还没有展示的作业"
        hint={'老师推荐了、家里答应了才展示，\n名字遮住，不写分数。'}
      />
    )
  const own = pieces.filter(({ isOwn }) => isOwn)
  const others = pieces.filter(({ isOwn }) => !isOwn)
  return (
    <View className="stack">
      {own.map((piece) => (
        <ShownPieceCard key={piece.showcaseId} piece={piece}>
          <View className="type-sub ink-2">{FAMILY_STATE_TEXTS[piece.state]}</View>
          <Ways piece={piece} onAsk={setAsked} />
        </ShownPieceCard>
      ))}
      {others.length > 0 ? <View className="type-body strong">班里和学校展示的</View> : null}
      {others.map((piece) => (
        <ShownPieceCard key={piece.showcaseId} piece={piece} />
      ))}
      {asked === null ? null : <AnswerSheet asked={asked} pupilName={pupilName} onClose={() => setAsked(null)} />}
    </View>
  )
}

interface WaysProps {
  readonly piece: ShownPiece
  readonly onAsk: (asked: Asked) => void
}

function Ways({ piece, onAsk }: WaysProps) {
  if (piece.state === 'SHOWN')
    return (
      <ActionButton text="收回，不再展示" kind="plain" size="small" onTap={() => onAsk({ piece, answer: 'HIDE' })} />
    )
  if (piece.state !== 'ASKED') return null
  return (
    <ButtonColumn>
      <ActionButton
        text={`答应给${SCOPE_TEXTS[piece.scope]}看`}
        kind="soft"
        size="small"
        onTap={() => onAsk({ piece, answer: 'SHOW' })}
      />
      <ActionButton text="不展示" kind="quiet" size="small" onTap={() => onAsk({ piece, answer: 'HIDE' })} />
    </ButtonColumn>
  )
}
