// The courses a child may choose from: window banner, filters, cards, more on request.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { isOpen } from '@src/features/enrollment/catalog/say-enrollment'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { goTo } from '@src/navigation/app-routes'
import { useLargeType } from '@src/ui/basics/large-type'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Toggle } from '@src/ui/controls/toggle'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { View } from '@tarojs/components'
import { CourseItem } from './course-item'
import { DrawBanner } from './draw-banner'
import { useCourseFilter } from './use-course-filter'
import { useLiveSeats } from './use-live-seats'
import { WindowBanner } from './window-banner'
import { wishWayOf } from './wishing/wish-way'

type Answer = ActionOutput<'enrollment.listCourses'>

export function FamilyCourseList({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('enrollment.listCourses', { pupilId })
  return (
    <AsyncView<'enrollment.listCourses'> state={state} skeleton={<Skeleton cards={5} />}>
      {(answer) => <Courses answer={answer} savedAt={state.savedAt} />}
    </AsyncView>
  )
}

function Courses({ answer, savedAt }: { readonly answer: Answer; readonly savedAt: number | undefined }) {
  const { pupil, window, courses, draw } = answer
  const now = useAnswerClock(answer.now, savedAt)
  const live = useLiveSeats({ pupilId: pupil.pupilId, open: window !== null && isOpen(window, now), savedAt })
  const filter = useCourseFilter(courses.map(live))
  const drawn = useTwoStepList(filter.shown)
  const large = useLargeType((state) => state.on)
  if (!window || courses.length === 0) return <NoCourses schoolName={pupil.schoolName} />
  const taken = courses.filter(({ standing }) => standing.state === 'SEATED').length
  const isAfterDraw = courses.some((course) => wishWayOf(draw, course) !== 'NONE')
  const left = filter.fitting - filter.shown.length
  return (
    <View className="stack">
      {draw ? <DrawBanner draw={draw} pupil={pupil} /> : null}
      <WindowBanner window={window} now={now} childName={pupil.name} taken={taken} isAfterDraw={isAfterDraw} />
      {window.state === 'CLOSED' ? <AskSchool pupilId={pupil.pupilId} /> : null}
      {large ? null : <Filters filter={filter} />}
      {drawn.map((course) => (
        <CourseItem key={course.courseId} course={course} pupilId={pupil.pupilId} draw={draw} />
      ))}
      {filter.fitting === 0 ? <NothingFits onClear={filter.clear} /> : null}
      {left > 0 ? <ActionButton text={`再看 ${left} 门`} kind="plain" onTap={filter.showMore} /> : null}
    </View>
  )
}

function Filters({ filter }: { readonly filter: ReturnType<typeof useCourseFilter> }) {
  return (
    <View>
      <Chips options={filter.options} value={filter.field} onChange={filter.chooseField} label="按类别看" />
      <View className="line-between">
        <ActionButton
          text={`${filter.fitting} 门，找一找`}
          icon="search"
          kind="quiet"
          size="small"
          onTap={() => goTo('findCourses')}
        />
        <Toggle text="只看能报的" on={filter.openOnly} onChange={filter.chooseOpenOnly} />
      </View>
    </View>
  )
}

function NoCourses({ schoolName }: { readonly schoolName: string }) {
  return <PlainState drawing="bag" title="这学期还没有课程" hint={`${schoolName}发布方案以后，会在这里看到。`} />
}

function NothingFits({ onClear }: { readonly onClear: () => void }) {
  return (
    <PlainState drawing="bag" title="没有这样的课" hint="换一个类别，或者看看全部。">
      <ActionButton text="看全部课程" kind="plain" onTap={onClear} />
    </PlainState>
  )
}
