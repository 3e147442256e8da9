// What may become of one course: the choice, what it would do, announcing it and taking it back.
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { sayDate } from '@src/texts/say-date'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { EndingKind, SizedCourse } from './answers'
import { kindsFor } from './ending-texts'

export function useEnding({ courseId, title, size, others }: SizedCourse) {
  const kinds = kindsFor({ size, others })
  const [kind, choose] = useState<EndingKind | null>(null)
  const [chosen, chooseInto] = useState('')
  const into = kind === 'CANCEL' ? null : chosen
  const isWhole = kind !== null && into !== ''
  const state = useAction('enrollment.previewEnding', isWhole ? { courseId, kind, intoCourseId: into } : null)
  const announcing = useConfirmedWrite('enrollment.endCourse', '正在告诉家长')
  const returning = useConfirmedWrite('enrollment.takeBackEnding', '正在收回')
  const show = useToast((toast) => toast.show)
  const announce = async () => {
    if (kind === null) return
    const answer = await announcing.ask({ courseId, kind, intoCourseId: into })
    if (answer === null) return
    void refreshAnswers()
    show({ text: `${sayDate(answer.from)}起，家长这就收到通知` })
  }
  const takeBack = async () => {
    if ((await returning.ask({ courseId })) === null) return
    void refreshAnswers()
    show({ text: `「${title}」照常上，家长会收到通知` })
  }
  return { kinds, kind, choose, into: chosen, chooseInto, state, announce, takeBack, announcing, returning }
}

export type Ending = ReturnType<typeof useEnding>
