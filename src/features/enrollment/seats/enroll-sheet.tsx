// The last question before enrolling: the consequences, and the tick that it is voluntary.
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { consentText } from '@src/features/enrollment/seats/consent-texts'
import { sayOutlook, WAIT_RULE } from '@src/features/enrollment/seats/waiting-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { Agreement } from '@src/ui/controls/agreement'
import { Notice } from '@src/ui/feedback/notice'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { SiblingSeat } from './sibling-seat'
import { useEnrollingBoth } from './use-enrolling-both'

interface EnrollSheetProps {
  readonly open: boolean
  readonly answer: ActionOutput<'enrollment.getCourse'>
  readonly busy: string | false
  readonly problem: CallError | null
  /** Answers whether it is done. */
  readonly onEnroll: () => Promise<boolean>
  readonly onClose: () => void
}

export function EnrollSheet({ open, answer, busy, problem, onEnroll, onClose }: EnrollSheetProps) {
  const [agreed, setAgreed] = useState(false)
  const [along, setAlong] = useState<string | null>(null)
  const both = useEnrollingBoth(answer)
  const { course, pupil, consentVersion } = answer
  const text = consentText(consentVersion, pupil.name)
  const waits = course.seatsLeft === 0
  const refused = along === null ? problem : both.problem
  const close = () => {
    setAgreed(false)
    setAlong(null)
    onClose()
  }
  return (
    <Sheet
      open={open}
      title={waits ? `给${pupil.name}候补「${course.title}」？` : `给${pupil.name}报「${course.title}」？`}
      consequence={waits ? sayWaiting(answer) : saySeated(answer)}
      confirm={waits ? '排候补' : along === null ? '报名' : '两个一起报名'}
      cancel="先不报"
      busy={busy || both.busy}
      problem={refused && sayError(refused, writeErrorTexts)}
      blocked={agreed ? undefined : '先勾选上面的自愿'}
      onConfirm={() => void (along === null ? onEnroll() : both.enroll(along)).then((done) => done && close())}
      onCancel={close}
    >
      {open && !waits && course.kind !== 'CARE' ? (
        <SiblingSeat answer={answer} along={along} onAlong={setAlong} />
      ) : null}
      {text === null ? (
        <Notice tone="warn">约定有更新，请关掉小程序重新打开再报。</Notice>
      ) : (
        <Agreement checked={agreed} onChange={setAgreed}>
          {text}
        </Agreement>
      )}
    </Sheet>
  )
}

function saySeated({ course, lessonsCovered, differenceFen }: EnrollSheetProps['answer']): string {
  const fee = differenceFen < 0 ? `少缴 ${sayYuan(-differenceFen)} 元` : `多缴 ${sayYuan(differenceFen)} 元`
  return `占一个名额（${course.place}），还有 ${lessonsCovered} 课时，这学期${fee}。还没上课就退，这门课不收钱；退之前会先算给你看。`
}

function sayWaiting({ course, outlook }: EnrollSheetProps['answer']): string {
  const { verdict, waiting } = course
  const told = sayOutlook(outlook)
  const clash = verdict.code === 'TIME_CLASH' ? `「${verdict.with}」照常上，轮到时再定换不换。` : ''
  return `名额满了，前面有 ${waiting} 人。有人退就按顺序问，${WAIT_RULE}。答了要才收费，候补随时可以退出。${clash}${told === null ? '' : `${told}。`}`
}
