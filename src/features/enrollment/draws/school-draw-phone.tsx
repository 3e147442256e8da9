// 志愿和抽签 on a phone: how far it is, what is to be done now, how many children name each course.
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySlots } from '@src/texts/say-course'
import { useMore } from '@src/ui/basics/use-more'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import type { SchoolDraw } from './school-answers'
import { SchoolDrawNow } from './school-draw-now'
import { sayAct, stepsOf } from './school-draw-texts'
import { SchoolReservedSeats } from './school-reserved-seats'

const AT_ONCE = 12

export function SchoolDrawPhone({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('enrollment.getSchoolDraw', { schoolId })
  return (
    <AsyncView<'enrollment.getSchoolDraw'> state={state} texts={staffErrorTexts}>
      {(seen) => (
        <View className="stack">
          <DrawHead seen={seen} schoolId={schoolId} />
          {seen.plan === null ? null : <Wished seen={seen} />}
        </View>
      )}
    </AsyncView>
  )
}

/** The same on a phone and at a desk. */
export function DrawHead({ seen, schoolId }: { readonly seen: SchoolDraw; readonly schoolId: string }) {
  const { plan, draw, rev } = seen
  if (plan === null) return <PlainState drawing="kite" title="这学期的方案还没有发布" hint="先发布方案，再安排抽签。" />
  return (
    <View className="stack">
      {draw === null ? null : (
        <Card title={`${plan.termName}的抽签`}>
          <Steps steps={stepsOf(draw)} />
        </Card>
      )}
      <SchoolDrawNow key={rev} seen={seen} place={{ schoolId, termId: plan.termId }} />
      <SchoolReservedSeats seen={seen} place={{ schoolId, termId: plan.termId }} />
      {draw === null ? null : (
        <Card title="办过什么" aside="都公开">
          {draw.acts.map((act) => (
            <View key={`${act.kind}:${act.at}`} className="type-note ink-2">
              {sayAct(act)}
            </View>
          ))}
        </Card>
      )}
    </View>
  )
}

function Wished({ seen }: { readonly seen: SchoolDraw }) {
  const page = useMore(seen.courses, AT_ONCE)
  return (
    <Card kind="list">
      {page.shown.map(({ courseId, title, slots, seatsLeft, wished, wishedFirst }) => (
        <ListRow
          key={courseId}
          title={title}
          note={`${saySlots(slots)}，空 ${seatsLeft} 个`}
          end={<View className="type-note ink-2">{`${wished} 人想要，${wishedFirst} 人排第一`}</View>}
        />
      ))}
      <MoreButton page={page} unit="门课" />
    </Card>
  )
}
