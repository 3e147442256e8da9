// A teacher's first screen in one request: today's lessons, homerooms with open requests, courses.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import type { TeachersDay } from '@src/features/enrollment/lessons/answers'
import { TeacherFamilyRow } from '@src/features/homework/questions/teacher-family-row'
import { SideFoot } from '@src/features/identity/sides/side-foot'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { SideSwitch } from '@src/features/identity/sides/side-switch'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { Collapsible } from '@src/ui/controls/collapsible'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { GateEntry } from '../hand-over/gate-entry'
import { TeacherLessons } from '../lessons/teacher-lessons'
import { HomeworkEntry } from './homework-entry'
import { LedClasses } from './led-classes'
import { TaughtCourses } from './taught-courses'

export function TeacherHome() {
  const state = useAction('enrollment.teacherHome', {})
  return (
    <Screen title={state.value?.schoolName || '老师'}>
      <SideGate<'enrollment.teacherHome'> side="teacher" state={state}>
        {(answer) => <Day answer={answer} savedAt={state.savedAt} />}
      </SideGate>
    </Screen>
  )
}

function Day({ answer, savedAt }: { readonly answer: TeachersDay; readonly savedAt: number | undefined }) {
  const now = useAnswerClock(answer.now, savedAt)
  const { today, name, sides, lessons, courses, homerooms, isOnDuty } = answer
  return (
    <View className="stack">
      <SideSwitch current="teacher" sides={sides} />
      <View>
        <View className="type-sub ink-2">{`${name}老师，${sayDateWithWeekday(today)}`}</View>
        <View className="type-title">{lessons.length === 0 ? '今天没有课' : `今天有 ${lessons.length} 节课`}</View>
      </View>
      {isOnDuty ? <GateEntry title="今天你值班" /> : null}
      <TeacherLessons lessons={lessons} now={now} />
      <HomeworkEntry homerooms={homerooms} today={today} />
      <LedClasses homerooms={homerooms} />
      {answer.hearsFamilies ? <TeacherFamilyRow /> : null}
      {courses.length === 0 ? null : (
        <Collapsible text="看我教的课" icon="book">
          <TaughtCourses courses={courses} />
        </Collapsible>
      )}
      {courses.length + homerooms.length === 0 && !answer.hearsFamilies && !isOnDuty ? (
        <PlainState drawing="bag" title="还没有你的课和班" hint="学校排好课、定好班主任以后，会在这里。" />
      ) : null}
      <SideFoot />
    </View>
  )
}
