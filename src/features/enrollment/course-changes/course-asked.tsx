// What the school changed or asks of a child's course, and the way over into another course.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { useWrite } from '@src/api/hooks/use-write'
import { sayError } from '@src/texts/errors/error-texts'
import { saySending, writeErrorTexts } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AskedCourse } from './answers'
import { sayAsked } from './say-asked'

interface CourseAskedProps {
  readonly enrollment: AskedCourse
  readonly pupilId: string
  readonly today: string
}

export function CourseAsked({ enrollment, pupilId, today }: CourseAskedProps) {
  const lines = sayAsked(enrollment)
  const { ending } = enrollment
  const into = ending !== null && ending.from > today ? ending.into : null
  if (lines.length === 0) return null
  return (
    <View className="stack">
      {lines.map((line) => (
        <Notice key={line} tone="warn">
          {line}
        </Notice>
      ))}
      {into === null ? null : <MoveOver into={into} courseId={enrollment.courseId} pupilId={pupilId} />}
    </View>
  )
}

interface MoveOverProps {
  readonly into: string
  readonly courseId: string
  readonly pupilId: string
}

function MoveOver({ into, courseId, pupilId }: MoveOverProps) {
  const [open, setOpen] = useState(false)
  const { run, state } = useWrite('enrollment.moveToCourse')
  const show = useToast((toast) => toast.show)
  const move = async () => {
    const answer = await run({ pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION })
    if (answer.ok) show({ text: `换到了「${answer.value.title}」` })
    else {
      const { title, hint } = sayError(answer.error, writeErrorTexts)
      show({ text: `${title}。${hint}`, icon: 'warn' })
    }
    setOpen(false)
  }
  return (
    <>
      <ActionButton text={`换到「${into}」`} kind="plain" size="small" onTap={() => setOpen(true)} />
      <Sheet
        open={open}
        title={`换到「${into}」？`}
        consequence="明天起去那门课上。这门没上的按次全退，那门按它的价收。先占到名额才退这门。"
        confirm="换过去"
        cancel="先不换"
        busy={saySending(state, '正在换')}
        onConfirm={() => void move()}
        onCancel={() => setOpen(false)}
      />
    </>
  )
}
