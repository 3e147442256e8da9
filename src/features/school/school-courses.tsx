// Owns the school's courses: where enrollment stands, the figures, the search, the list.
import type { ActionOutput } from '@domain/registry'
import { useAnswerClock } from '@src/api/use-answer-clock'
import { sayWindow } from '@src/texts/say-enrollment'
import { schoolTexts } from '@src/texts/school-texts'
import { staffErrorTexts } from '@src/texts/staff-error-texts'
import { ActionButton } from '@src/ui/action-button'
import { AsyncView } from '@src/ui/async-view'
import { FigureStrip } from '@src/ui/figure-strip'
import { Folded } from '@src/ui/folded'
import { useLargeType } from '@src/ui/large-type'
import { PlainState } from '@src/ui/plain-state'
import { SearchField } from '@src/ui/search-field'
import { useGradual } from '@src/ui/use-gradual'
import { View } from '@tarojs/components'
import { fewerFigures, figuresOf } from './course-figures'
import { goToSection } from './go-to-section'
import { SchoolCourseItem } from './school-course-item'
import { PAGE, PAGE_IN_LARGE_TYPE, useCourseSearch } from './use-course-search'
import type { SchoolState } from './use-school'

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
            <List answer={answer} />
          </View>
        )
      }
    </AsyncView>
  )
}

function NoPlan({ mayImport }: { readonly mayImport: boolean }) {
  return (
    <PlainState drawing="bag" {...schoolTexts.noPlan}>
      {mayImport ? <ActionButton text={schoolTexts.importPlan} onTap={() => goToSection('import')} /> : null}
    </PlainState>
  )
}

function Standing({ answer, savedAt }: { readonly answer: Answer; readonly savedAt: number | undefined }) {
  const large = useLargeType((state) => state.on)
  const { term, window, pupils, courses } = answer
  const now = useAnswerClock(answer.now, savedAt)
  const { title, note } = window ? sayWindow(window, now) : { title: schoolTexts.noWindow, note: '' }
  return (
    <View className="stack">
      <View>
        {large ? null : (
          <View className="type-sub ink-2">{[term?.name, schoolTexts.pupils(pupils)].filter(Boolean).join('，')}</View>
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
  const drawn = useGradual(shown)
  return (
    <View className="stack">
      <Folded text={schoolTexts.findCourse} icon="search">
        <SearchField
          value={search}
          onChange={find}
          placeholder={schoolTexts.search}
          clearLabel={schoolTexts.clearSearch}
        />
      </Folded>
      {drawn.map((course) => (
        <SchoolCourseItem key={course.courseId} course={course} mayOpen={answer.school.mayImport} />
      ))}
      {shown.length === 0 ? (
        <PlainState drawing="kite" {...schoolTexts.nothingFound(search.trim())}>
          <ActionButton text={schoolTexts.clearSearch} kind="plain" onTap={() => find('')} />
        </PlainState>
      ) : null}
      {left > 0 ? <ActionButton text={schoolTexts.moreCourses(left)} kind="plain" onTap={showMore} /> : null}
    </View>
  )
}
