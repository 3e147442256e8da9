// A class's good work for its teachers: what each family said, and proposing another piece.
import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassShowcase, ShownPiece } from './answers'
import { ProposeSheet } from './propose-sheet'
import { STATE_WORDS } from './showcase-texts'
import { ShownPieceCard } from './shown-piece'

export function ClassShowcaseView({ homeroomId }: { readonly homeroomId: string }) {
  const state = useAction('homework.listClassShowcase', homeroomId === '' ? null : { homeroomId })
  return (
    <SideGate<'homework.listClassShowcase'> side="teacher" state={state}>
      {(showcase) => <Pieces showcase={showcase} onDone={state.refresh} />}
    </SideGate>
  )
}

interface PiecesProps {
  readonly showcase: ClassShowcase
  readonly onDone: () => void
}

function Pieces({ showcase, onDone }: PiecesProps) {
  const { pieces, subjects } = showcase
  const [proposing, setProposing] = useState(false)
  const [leaving, setLeaving] = useState<ShownPiece | null>(null)
  return (
    <View className="stack">
      <Notice icon="lock">家里答应了才给别人看，名字遮住，不写分数。家里随时能收回，收回就删掉。</Notice>
      {subjects.length === 0 ? null : <ActionButton text="推荐一份好作业" onTap={() => setProposing(true)} />}
      {pieces.length === 0 ? (
        <PlainState drawing="kite" title="还没有推荐过" hint="看到写得好的，拍下来，问问家里愿不愿意。" />
      ) : null}
      {pieces.map((piece) => (
        <ShownPieceCard
          key={piece.showcaseId}
          piece={piece}
          tag={<Tag tone={STATE_WORDS[piece.state].tone}>{STATE_WORDS[piece.state].word}</Tag>}
        >
          {piece.state === 'ASKED' || piece.state === 'SHOWN' ? (
            <ActionButton text="撤下" kind="quiet" size="small" onTap={() => setLeaving(piece)} />
          ) : null}
        </ShownPieceCard>
      ))}
      {proposing ? <ProposeSheet showcase={showcase} onDone={onDone} onClose={() => setProposing(false)} /> : null}
      {leaving === null ? null : <LeaveSheet piece={leaving} onDone={onDone} onClose={() => setLeaving(null)} />}
    </View>
  )
}

interface LeaveSheetProps {
  readonly piece: ShownPiece
  readonly onDone: () => void
  readonly onClose: () => void
}

function LeaveSheet({ piece: { showcaseId, name }, onDone, onClose }: LeaveSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.withdrawShowcase', '正在撤')
  const leave = async () => {
    if ((await ask({ showcaseId })) === null) return
    onClose()
    onDone()
  }
  return (
    <Sheet
      open
      danger
      title={`撤下${name}的这一份`}
      consequence="图和话马上删掉，家里会收到通知。要再展示，得重新问家里。"
      confirm="撤下"
      cancel="先不撤"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void leave()}
      onCancel={onClose}
    />
  )
}
