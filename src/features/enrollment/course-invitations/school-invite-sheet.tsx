// Names children for a course: who, until which day; how many seats are kept is said before.
import { addDays, isSchoolDate, schoolDate } from '@domain/values/school-date'
import { type PickedPupil, PupilPick } from '@src/features/identity/pupils/pick/pupil-pick'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { CourseInvitations } from './school-invitation-texts'

/** A week to answer, unless the clerk says another day. */
const ANSWER_DAYS = 7

interface SchoolInviteSheetProps {
  readonly seen: CourseInvitations
  readonly onClose: () => void
}

export function SchoolInviteSheet({ seen, onClose }: SchoolInviteSheetProps) {
  const { course, schoolId, today } = seen
  const [chosen, choose] = useState<readonly PickedPupil[]>([])
  const [answerBy, setDay] = useState<string>(addDays(schoolDate(today), ANSWER_DAYS))
  const { ask, busy, problem } = useConfirmedWrite('enrollment.inviteToCourse', '正在请')
  const show = useToast((state) => state.show)
  const send = async () => {
    const pupilIds = chosen.map(({ pupilId }) => pupilId)
    const done = await ask({ courseId: course.courseId, pupilIds, answerBy })
    if (done === null) return
    show({ text: `请了 ${done.invited} 个孩子，留了 ${done.invited} 个名额` })
    onClose()
  }
  const day = isSchoolDate(answerBy) ? sayDate(answerBy) : ''
  return (
    <Sheet
      open
      title={`请孩子来「${course.title}」`}
      consequence={sayKept(chosen, day)}
      confirm={chosen.length === 0 ? '请孩子来' : `请 ${chosen.length} 个孩子`}
      cancel="先不请"
      busy={busy}
      blocked={blockedBy(chosen, course.seatsLeft, day)}
      problem={problem && sayError(problem, staffErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <PlainTextField
        label="请家长哪天前答（含当天）"
        placeholder="2026-09-15"
        most={10}
        value={answerBy}
        onChange={setDay}
      />
      <PupilPick schoolId={schoolId} grades={course.grades} chosen={chosen} onChoose={choose} />
    </Sheet>
  )
}

function sayKept(chosen: readonly PickedPupil[], day: string): string {
  if (chosen.length === 0) return '去不去由监护人定。名额先留着，答了参加才占、才收费；不去不用说原因。'
  const names = chosen.map(({ name }) => name).join('、')
  return `留 ${chosen.length} 个名额到${day}：${names}。监护人都会收到提醒，答了参加才占、才收费。`
}

function blockedBy(chosen: readonly PickedPupil[], seatsLeft: number, day: string): string | undefined {
  if (chosen.length === 0) return '先选孩子'
  if (chosen.length > seatsLeft) return `只空 ${seatsLeft} 个名额`
  return day === '' ? '日子写成 2026-09-10 这样' : undefined
}
