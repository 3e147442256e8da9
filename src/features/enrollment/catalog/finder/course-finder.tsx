// The course finder: words, weekdays, price and field; two of what is found can be compared.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { FamilyView } from '@src/features/identity/families/family-view'
import { goTo } from '@src/navigation/app-routes'
import { Tappable } from '@src/ui/basics/tappable'
import { useMore } from '@src/ui/basics/use-more'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { Collapsible } from '@src/ui/controls/collapsible'
import { MoreButton } from '@src/ui/controls/more-button'
import { SearchField } from '@src/ui/controls/search-field'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { View } from '@tarojs/components'
import { wishWayOf } from '../wishing/wish-way'
import './course-finder.css'
import { FinderChips } from './finder-chips'
import { FoundCourse } from './found-course'
import { COMPARED, type Finder, useFinder } from './use-finder'

type Answer = ActionOutput<'enrollment.listCourses'>

export function CourseFinder() {
  return <FamilyView>{({ pupilId }) => <OfChild pupilId={pupilId} />}</FamilyView>
}

function OfChild({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('enrollment.listCourses', { pupilId })
  return (
    <AsyncView<'enrollment.listCourses'> state={state} skeleton={<Skeleton cards={5} />}>
      {(answer) => (answer.courses.length === 0 ? <NoCourses answer={answer} /> : <Found answer={answer} />)}
    </AsyncView>
  )
}

function NoCourses({ answer: { pupil } }: { readonly answer: Answer }) {
  return <PlainState drawing="bag" title="这学期还没有课程" hint={`${pupil.schoolName}发布方案以后，会在这里看到。`} />
}

/** As many as a person looks through at once. */
const PAGE = 10

function Found({ answer: { pupil, courses, draw } }: { readonly answer: Answer }) {
  const finder = useFinder(pupil.pupilId, courses)
  const page = useMore(finder.found, PAGE)
  const drawn = useTwoStepList(page.shown)
  const { wanted, compared } = finder
  const isFull = compared.length >= COMPARED
  return (
    <View className="stack">
      <SearchField
        value={wanted.search}
        onChange={(search) => finder.want({ search })}
        placeholder="找课程、老师、地点"
        clearLabel="清掉"
      />
      <Collapsible text="按星期、价钱、类别找" icon="filter">
        <FinderChips finder={finder} courses={courses} />
      </Collapsible>
      <Count finder={finder} childName={pupil.name} />
      {drawn.map((course) => (
        <FoundCourse
          key={course.courseId}
          course={course}
          pupilId={pupil.pupilId}
          mayWish={wishWayOf(draw, course) === 'WISH'}
          isCompared={compared.includes(course)}
          blocked={isFull ? '已选两门' : undefined}
          onCompare={() => finder.turnCompared(course.courseId)}
        />
      ))}
      {finder.found.length === 0 ? <NothingFound finder={finder} /> : null}
      <MoreButton page={page} unit="门" />
      {compared.length > 0 ? <CompareBar finder={finder} pupilId={pupil.pupilId} /> : null}
    </View>
  )
}

function Count({ finder, childName }: { readonly finder: Finder; readonly childName: string }) {
  const { found, wanted, isNarrowed, clear } = finder
  return (
    <View className="line-between">
      <View className="type-note ink-2">
        {`${wanted.onlyOpen ? `${childName}能报 ` : ''}${found.length} 门，剩得多的在前`}
      </View>
      {isNarrowed ? (
        <Tappable className="finder-clear" onTap={clear}>
          清掉筛选
        </Tappable>
      ) : null}
    </View>
  )
}

function NothingFound({ finder: { wanted, hasFavorites, clear } }: { readonly finder: Finder }) {
  const none = wanted.onlyFavorite && !hasFavorites
  return (
    <PlainState
      drawing="bag"
      title={none ? '还没有收藏' : '没有这样的课'}
      hint={none ? '打开一门课，点「收藏」。收藏只存在这台手机上。' : '少选几样，或者看看全部。'}
    >
      <ActionButton text="看全部课程" kind="plain" onTap={clear} />
    </PlainState>
  )
}

function CompareBar({ finder: { compared }, pupilId }: { readonly finder: Finder; readonly pupilId: string }) {
  const [one, other] = compared
  const open = () => {
    if (one && other) goTo('compare', { pupilId, courseId: one.courseId, other: other.courseId })
  }
  return (
    <View className="compare-bar">
      <View className="grow">
        <View className="strong">{`选了 ${compared.length} 门来比`}</View>
        <View className="type-note ink-2">{compared.map(({ title }) => title).join('、')}</View>
      </View>
      <ActionButton text="比较这 2 门" blocked={other ? undefined : '再选一门'} onTap={open} />
    </View>
  )
}
