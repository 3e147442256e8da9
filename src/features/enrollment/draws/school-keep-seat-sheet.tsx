// Keeps a seat out of the draw for one child: which course, who, and why; said before what follows.
import type { ReserveReason } from '@domain/enrollment/draws/wish-limits'
import { type PickedPupil, PupilPick } from '@src/features/identity/pupils/pick/pupil-pick'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { RESERVE_OPTIONS } from './reserve-texts'
import type { DrawPlace, SchoolDraw } from './school-answers'

interface KeepSeatSheetProps {
  readonly seen: SchoolDraw
  readonly place: DrawPlace
  readonly onClose: () => void
}

export function KeepSeatSheet({ seen, place, onClose }: KeepSeatSheetProps) {
  const keeping = useKeeping(seen, place)
  const { open, course, reason, setReason, pupil, setPupil, chooseCourse, keep, busy, problem } = keeping
  return (
    <Sheet
      open
      title="留一个名额"
      consequence={sayKeeping(pupil?.name, course?.title)}
      confirm="留 1 个名额"
      cancel="先不留"
      busy={busy}
      blocked={course === undefined ? '没有空的名额' : pupil ? undefined : '先选孩子'}
      problem={problem && sayError(problem, staffErrorTexts)}
      onConfirm={() => void keep().then((done) => done && onClose())}
      onCancel={onClose}
    >
      <Chips
        label="哪门课"
        options={open.map(({ courseId: value, title: text }) => ({ value, text }))}
        value={course?.courseId ?? ''}
        onChange={chooseCourse}
      />
      <Chips label="为什么" options={RESERVE_OPTIONS} value={reason} onChange={setReason} />
      {course === undefined ? null : (
        <PupilPick
          schoolId={place.schoolId}
          grades={course.grades}
          chosen={pupil === undefined ? [] : [pupil]}
          // One child a time: the last one touched.
          onChoose={(picked) => setPupil(picked.find((one) => one.pupilId !== pupil?.pupilId))}
        />
      )}
    </Sheet>
  )
}

function useKeeping(seen: SchoolDraw, place: DrawPlace) {
  const open = seen.courses.filter(({ seatsLeft, reserved }) => seatsLeft > reserved)
  const [courseId, setCourse] = useState(open[0]?.courseId ?? '')
  const [reason, setReason] = useState<ReserveReason>('HEALTH')
  const [pupil, setPupil] = useState<PickedPupil>()
  const { ask, busy, problem } = useConfirmedWrite('enrollment.reserveSeat', '正在留')
  const show = useToast((state) => state.show)
  const course = open.find((one) => one.courseId === courseId)
  const keep = async () => {
    if (pupil === undefined || course === undefined) return false
    if ((await ask({ ...place, pupilId: pupil.pupilId, courseId, reason })) === null) return false
    show({ text: `给${pupil.name}留了「${course.title}」的 1 个名额` })
    return true
  }
  const chooseCourse = (chosen: string) => {
    setCourse(chosen)
    setPupil(undefined)
  }
  return { open, course, reason, setReason, pupil, setPupil, chooseCourse, keep, busy, problem }
}

function sayKeeping(name: string | undefined, title: string | undefined): string {
  const what = name && title ? `抽签里少 1 个「${title}」的名额，留给${name}。` : '抽签里少 1 个名额。'
  return `${what}家里填了这门志愿才算数；原因和名字只有教务看得到，定名单以前都能收回。`
}
