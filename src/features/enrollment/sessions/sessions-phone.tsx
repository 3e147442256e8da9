// A course's lessons on a phone: what is held when, one changed, a day off for the whole school.
import { dateAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { useAddress } from '@src/navigation/app-address'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { useMore } from '@src/ui/basics/use-more'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CourseSession, CourseSessions } from './answers'
import { DayOffSheet } from './day-off-sheet'
import { SessionSheet } from './session-sheet'
import { STATE_TEXTS, saySession } from './session-texts'

export function SessionsPhone({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('enrollment.listSchoolCourses', { schoolId })
  const address = useAddress()
  const [chosen, choose] = useState<string | null>(address.courseId ?? null)
  const [isDay, setDay] = useState(false)
  return (
    <AsyncView<'enrollment.listSchoolCourses'> state={state} texts={staffErrorTexts}>
      {({ courses, now }) => {
        const courseId = chosen ?? courses[0]?.courseId
        if (courseId === undefined)
          return <PlainState drawing="kite" title="还没有课" hint="方案发布以后，在这里改单次的课。" />
        return (
          <View className="stack">
            <ActionButton text="全校停一天" kind="plain" icon="calendar" onTap={() => setDay(true)} />
            <ChooseCourse courses={courses} courseId={courseId} onChoose={choose} />
            <OneCourse key={courseId} schoolId={schoolId} courseId={courseId} />
            {isDay ? <DayOffSheet schoolId={schoolId} today={dateAt(now)} onClose={() => setDay(false)} /> : null}
          </View>
        )
      }}
    </AsyncView>
  )
}

interface ChooseCourseProps {
  readonly courses: readonly { readonly courseId: string; readonly title: string }[]
  readonly courseId: string
  readonly onChoose: (courseId: string) => void
}

function ChooseCourse({ courses, courseId, onChoose }: ChooseCourseProps) {
  const options = courses.map((course) => ({ value: course.courseId, text: course.title }))
  return <Chips label="哪一门课" options={options} value={courseId} onChange={onChoose} />
}

function OneCourse({ schoolId, courseId }: { readonly schoolId: string; readonly courseId: string }) {
  const state = useAction('enrollment.listSessions', { schoolId, courseId })
  const [opened, open] = useState<string | null>(null)
  return (
    <AsyncView<'enrollment.listSessions'> state={state} texts={staffErrorTexts}>
      {(answer) => {
        const session = answer.sessions.find(({ planned }) => planned === opened)
        return (
          <>
            <Sessions answer={answer} onOpen={open} />
            {session === undefined ? null : (
              <SessionSheet
                key={session.planned}
                schoolId={schoolId}
                courseId={courseId}
                session={session}
                answer={answer}
                onClose={() => open(null)}
              />
            )}
          </>
        )
      }}
    </AsyncView>
  )
}

function Sessions({ answer, onOpen }: { readonly answer: CourseSessions; readonly onOpen: (planned: string) => void }) {
  const ahead = answer.sessions.filter(({ planned, date }) => (date ?? planned) >= answer.today)
  const page = useMore(ahead, 12)
  if (ahead.length === 0)
    return <PlainState drawing="kite" title="没有要上的课了" hint="过了的课在「上课登记」里看。" />
  return (
    <Card kind="list" title={answer.title} aside={`还有 ${ahead.length} 次，${answer.seated} 人`}>
      {page.shown.map((session) => (
        <ListRow
          key={session.planned}
          title={sayDateWithWeekday(session.planned)}
          note={saySession(session)}
          end={<StateTag state={session.state} />}
          onTap={() => onOpen(session.planned)}
        />
      ))}
      <MoreButton page={page} unit="次课" />
    </Card>
  )
}

function StateTag({ state }: Pick<CourseSession, 'state'>) {
  return <Tag tone={state === 'ON' ? 'plain' : 'now'}>{STATE_TEXTS[state]}</Tag>
}
