// The school's courses: enrollment window, figures, search and list.
import type { ActionOutput } from '@domain/registry'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { sayWindow } from '@src/features/enrollment/catalog/say-enrollment'
import { schoolCourseTexts } from '@src/features/enrollment/catalog/school-course-texts'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useLargeType } from '@src/ui/basics/large-type'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { Collapsible } from '@src/ui/controls/collapsible'
import { SearchField } from '@src/ui/controls/search-field'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { FigureStrip } from '@src/ui/marks/figure-strip'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { goToSection } from '../../school/go-to-section'
import type { SchoolState } from '../../school/use-school'
import { fewerFigures, figuresOf } from './course-figures'
import { SchoolCourseItem } from './school-course-item'
import { PAGE, PAGE_IN_LARGE_TYPE, useCourseSearch } from './use-course-search'

type Answer = ActionOutput<'enrollment.listSchoolCourses'>

export function SchoolCourses({ state }: { readonly state: SchoolState }) {
  return (
    <AsyncView<'enrollment.listSchoolCourses'> state={state} texts={staffErrorTexts}>
      {(answer) =>
        answer.courses.length === 0 ? (
          <NoPlan mayImport={answer.school.mayImport} />
        ) : (
          <View className="stack">
            <Standing answer={answer} savedAt={state.savedAt} />
            {answer.school.mayImport ? <OfficeLinks /> : null}
            <List answer={answer} />
          </View>
        )
      }
    </AsyncView>
  )
}

function OfficeLinks() {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="数" tone="plain" />}
        title="开班人数"
        note="人数不够的并或停，太满的分一班"
        onTap={() => goTo('schoolCourseSizes')}
      />
      <ListRow
        start={<Tile sign="收" tone="plain" />}
        title="今天收尾"
        note="放学还有谁没接走"
        onTap={() => goTo('dayClose')}
      />
    </Card>
  )
}

function NoPlan({ mayImport }: { readonly mayImport: boolean }) {
  return (
    <PlainState drawing="bag" {...schoolCourseTexts.noPlan}>
      {mayImport ? <ActionButton text={schoolCourseTexts.importPlan} onTap={() => goToSection('import')} /> : null}
    </PlainState>
  )
}

function Standing({ answer, savedAt }: { readonly answer: Answer; readonly savedAt: number | undefined }) {
  const large = useLargeType((state) => state.on)
  const { term, window, pupils, courses } = answer
  const now = useAnswerClock(answer.now, savedAt)
  const { title, note } = window ? sayWindow(window, now) : { title: schoolCourseTexts.noWindow, note: '' }
  return (
    <View className="stack">
      <View>
        {large ? null : (
          <View className="type-sub ink-2">
            {[term?.name, schoolCourseTexts.pupils(pupils)].filter(Boolean).join('，')}
          </View>
        )}
        <View className="type-title">{title}</View>
        {note === '' ? null : <View className="type-sub ink-2">{note}</View>}
      </View>
      <FigureStrip figures={large ? fewerFigures(figuresOf(courses)) : figuresOf(courses)} />
    </View>
  )
}

function List({ answer }: { readonly answer: Answer }) {
  const large = useLargeType((state) => state.on)
  const { search, find, shown, left, showMore } = useCourseSearch(answer.courses, large ? PAGE_IN_LARGE_TYPE : PAGE)
  const drawn = useTwoStepList(shown)
  return (
    <View className="stack">
      <Collapsible text={schoolCourseTexts.findCourse} icon="search">
        <SearchField
          value={search}
          onChange={find}
          placeholder={schoolCourseTexts.search}
          clearLabel={schoolCourseTexts.clearSearch}
        />
      </Collapsible>
      {drawn.map((course) => (
        <SchoolCourseItem key={course.courseId} course={course} mayOpen={answer.school.mayImport} />
      ))}
      {shown.length === 0 ? (
        <PlainState drawing="kite" {...schoolCourseTexts.nothingFound(search.trim())}>
          <ActionButton text={schoolCourseTexts.clearSearch} kind="plain" onTap={() => find('')} />
        </PlainState>
      ) : null}
      {left > 0 ? <ActionButton text={schoolCourseTexts.moreCourses(left)} kind="plain" onTap={showMore} /> : null}
    </View>
  )
}
