// The fields of one course while they are typed: saved as they are, faults beside them.
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { CourseAbout, CourseCells, OpenCourse } from './answers'
import { EMPTY_COURSE } from './new-course'
import { sayFault } from './plan-texts'

export const NO_ABOUT: CourseAbout = { outline: '', teacherIntroduction: '', whatToBring: '', minimumSize: null }

interface Place {
  readonly schoolId: string
  readonly termId: string
}

interface FormInput extends Place {
  /** Null: a new course. */
  readonly course: OpenCourse | null
  /** What a new one begins with. */
  readonly begin: CourseCells
  readonly onSaved: (course: OpenCourse) => void
}

export function useCourseForm({ schoolId, termId, course, begin, onSaved }: FormInput) {
  const [cells, setCells] = useState<CourseCells>(
    course === null ? begin : Object.assign({}, EMPTY_COURSE, course.cells),
  )
  const [about, setAbout] = useState<CourseAbout>(course?.about ?? NO_ABOUT)
  const [saved, setSaved] = useState<OpenCourse | null>(course)
  const { ask, busy, problem } = useConfirmedWrite('enrollment.savePlanCourse', '正在存')
  const show = useToast((state) => state.show)
  const isTyped = saved === null || !isSame(cells, saved.cells) || !isSame(about, saved.about)
  /** As `isTyped`, but a new course that was only begun is none yet. */
  const isTouched = saved === null ? !isSame(cells, begin) || !isSame(about, NO_ABOUT) : isTyped
  const save = async () => {
    const courseId = saved?.courseId ?? null
    const answer = await ask({ schoolId, termId, courseId, courseRev: saved?.courseRev ?? 0, cells, about })
    if (answer === null) return null
    setSaved(answer.course)
    onSaved(answer.course)
    const wrong = answer.course.faults.length
    show({ text: wrong === 0 ? '存下了，还没发布' : `存下了，还有 ${wrong} 处要改` })
    return answer.course
  }
  const faultOf = (column: keyof CourseCells) => {
    const found = saved?.faults.filter((fault) => fault.column === column) ?? []
    // What was retyped since is judged when it is saved.
    return found.length === 0 || saved?.cells[column] !== cells[column] ? undefined : found.map(sayFault).join('；')
  }
  return {
    cells,
    about,
    saved,
    isTyped,
    isTouched,
    busy,
    problem,
    save,
    faultOf,
    set: (column: keyof CourseCells, value: string) => setCells((now) => Object.assign({}, now, { [column]: value })),
    tell: (part: keyof CourseAbout, value: string | number | null) =>
      setAbout((now) => Object.assign({}, now, { [part]: value })),
  }
}

export type CourseForm = ReturnType<typeof useCourseForm>

function isSame(one: object, other: object): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
}
