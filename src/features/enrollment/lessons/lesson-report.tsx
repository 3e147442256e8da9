// Reports today's lesson as held with one tap once it has begun, then shows its state.

import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Tag } from '@src/ui/marks/tag'
import type { TeachersDay } from './answers'

type TaughtLesson = TeachersDay['lessons'][number]

const SAID = {
  HELD: { word: '等学校签字', tone: 'now', icon: 'clock' },
  SIGNED: { word: '已签字', tone: 'done', icon: 'check-circle' },
  CANCELED: { word: '停课', tone: 'info', icon: 'info' },
} as const

export function LessonReport({ lesson: { courseId, date, title, said } }: { readonly lesson: TaughtLesson }) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.reportLesson', '正在报')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  if (said !== 'NOTHING') {
    const { word, tone, icon } = SAID[said]
    return (
      <Tag tone={tone} icon={icon}>
        {word}
      </Tag>
    )
  }
  const report = async () => {
    if ((await ask({ courseId, date })) !== null) show({ text: `报了「${title}」上了，等学校签字` })
  }
  return (
    <ActionButton text="上了" label={`${title}上了`} kind="soft" size="small" busy={busy} onTap={() => void report()} />
  )
}
