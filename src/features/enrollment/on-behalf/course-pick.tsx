// Picks the course to take, to leave, or both, with its price and the seats that are left.
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import type { BehalfCourse, BehalfForm } from './answers'
import { coursesToTake, sayCourse } from './courses-to-take'
import type { Typed } from './typed-word'
import { WishesPick } from './wishes-pick'

interface CoursePickProps {
  readonly answer: BehalfForm
  readonly typed: Typed
  readonly onChange: (part: Partial<Typed>) => void
}

export function CoursePick({ answer, typed, onChange }: CoursePickProps) {
  const { act, courseId, toCourseId } = typed
  if (act === 'CONSENT') return null
  if (act === 'WISHES') return <WishesPick answer={answer} typed={typed} onChange={onChange} />
  const { courses } = answer
  const held = courses.filter(({ standing }) => standing.state !== 'NONE')
  const open = coursesToTake(courses, act)
  return (
    <View className="stack">
      {act === 'ENROLL' ? null : (
        <Pick title="退哪门" courses={held} value={courseId} onChange={(id) => onChange({ courseId: id })} />
      )}
      {act === 'WITHDRAW' ? null : (
        <Pick
          title={act === 'MOVE' ? '换到哪门' : '报哪门'}
          courses={open}
          value={act === 'MOVE' ? toCourseId : courseId}
          onChange={(id) => onChange(act === 'MOVE' ? { toCourseId: id } : { courseId: id })}
        />
      )}
    </View>
  )
}

interface PickProps {
  readonly title: string
  readonly courses: readonly BehalfCourse[]
  readonly value: string | null
  readonly onChange: (courseId: string) => void
}

function Pick({ title, courses, value, onChange }: PickProps) {
  const options = courses.map((course) => ({ value: course.courseId, title: course.title, note: sayCourse(course) }))
  return (
    <Card title={title}>
      {options.length === 0 ? <View className="type-sub ink-2">没有可以选的课</View> : null}
      <ChoiceCards label={title} options={options} value={value} onChange={onChange} />
    </Card>
  )
}
