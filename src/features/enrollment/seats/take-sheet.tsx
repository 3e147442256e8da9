// The last question before an offered seat is taken or a course swapped: seats, days, fen.
import type { ActionOutput } from '@domain/registry'
import type { Leaving } from '@src/features/billing/leaving/answers'
import { LeavingEffect } from '@src/features/billing/leaving/leaving-effect'
import { saySum } from '@src/features/billing/leaving/leaving-texts'
import { useLeaving } from '@src/features/billing/leaving/use-leaving'
import { consentText } from '@src/features/enrollment/seats/consent-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { Agreement } from '@src/ui/controls/agreement'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { useTaking } from './use-taking'

interface TakeSheetProps {
  readonly answer: ActionOutput<'enrollment.getCourse'>
  readonly onClose: () => void
}

export function TakeSheet({ answer, onClose }: TakeSheetProps) {
  const { take, busy, problem } = useTaking()
  const [agreed, setAgreed] = useState(false)
  const { course, pupil, consentVersion } = answer
  const { courseId, title, verdict } = course
  const left = verdict.code === 'TIME_CLASH' ? verdict : null
  const asked = { pupilId: pupil.pupilId, courseId: left?.courseId ?? null, intoCourseId: courseId }
  const { leaving, blocked } = useLeaving({ ...asked, reason: 'WITHDRAWAL' })
  const sum = leaving?.money ? saySum(leaving.money) : null
  const act = left === null ? '要这个名额' : '换成这门'
  const text = consentText(consentVersion, pupil.name)
  return (
    <Sheet
      open
      title={left === null ? `${pupil.name}要「${title}」的名额？` : `从「${left.with}」换到「${title}」？`}
      consequence={leaving ? sayTaking(leaving, left?.with ?? null) : '换了以后变什么，先算给你看。'}
      confirm={sum === null ? act : `${act}，${sum}`}
      cancel={left === null ? '再想想' : '先不换'}
      busy={busy}
      blocked={blocked ?? (agreed ? undefined : '先勾选上面的自愿')}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void take(answer).then((done) => done && onClose())}
      onCancel={onClose}
    >
      {leaving ? <LeavingEffect leaving={leaving} /> : null}
      {text === null ? null : (
        <Agreement checked={agreed} onChange={setAgreed}>
          {text}
        </Agreement>
      )}
    </Sheet>
  )
}

function sayTaking({ into, endsBefore }: Leaving, left: string | null): string {
  const from = into?.firstLesson ? `${sayDate(into.firstLesson)}起上，` : ''
  const taken = into === null ? '占一个名额。' : `占一个名额，${from}还有 ${into.lessons} 课时。`
  return left === null
    ? taken
    : `先占到这门，再退「${left}」（${sayDate(endsBefore)}起不去）；没占到，什么都不变。${taken}`
}
