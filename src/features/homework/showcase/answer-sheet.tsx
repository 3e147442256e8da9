// Asks a guardian before one piece is shown, or before it is gone for good.
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import type { ShownPiece } from './answers'
import { SCOPE_TEXTS } from './showcase-texts'

export interface Asked {
  readonly piece: ShownPiece
  readonly answer: 'SHOW' | 'HIDE'
}

interface AnswerSheetProps {
  readonly asked: Asked
  readonly pupilName: string
  readonly onClose: () => void
}

export function AnswerSheet({ asked: { piece, answer }, pupilName, onClose }: AnswerSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.answerShowcase', '正在答复')
  const show = useToast((state) => state.show)
  const send = async () => {
    if ((await ask({ showcaseId: piece.showcaseId, answer })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: answer === 'SHOW' ? '展示了，随时能收回' : '不展示，图和话都删掉了' })
  }
  const seen = `${SCOPE_TEXTS[piece.scope]}看得到这份作业和老师写的话，名字写成「${pupilName.slice(0, 1)}同学」，没有分数。家里另一位会收到通知，随时能收回。`
  const gone = '图和老师写的话马上删掉，大家看不到了。要再展示，得请老师重新推荐。'
  return (
    <Sheet
      open
      danger={answer === 'HIDE'}
      title={answer === 'SHOW' ? `给${SCOPE_TEXTS[piece.scope]}看` : '不展示这份作业'}
      consequence={answer === 'SHOW' ? seen : gone}
      confirm={answer === 'SHOW' ? '答应展示' : '不展示'}
      cancel="先不定"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    />
  )
}
