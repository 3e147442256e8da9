// A teacher's homework: what needs an answer, tonight by class, what comes, last week's again.
import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { Posting } from './answers'
import { ClassEvening } from './class-evening'
import { LastWeek } from './last-week'
import { NoClasses } from './no-classes'
import { collectOwn, needsAnswer } from './own-homework'
import { OwnItems } from './own-items'

export function TeacherHomework() {
  const state = useAction('homework.getPosting', {})
  const any = (state.value?.classes.length ?? 0) > 0
  return (
    <Screen
      title="作业"
      back
      footer={
        any ? (
          <View className="homework-foot">
            <ActionButton text="布置作业" icon="plus" onTap={() => goTo('setHomework')} />
          </View>
        ) : undefined
      }
    >
      {state.error?.code === 'FORBIDDEN' ? (
        <NoClasses />
      ) : (
        <SideGate<'homework.getPosting'> side="teacher" state={state}>
          {(posting) => (any ? <Overview posting={posting} /> : <NoClasses />)}
        </SideGate>
      )}
    </Screen>
  )
}

function Overview({ posting }: { readonly posting: Posting }) {
  const own = collectOwn(posting)
  const waiting = own.filter(needsAnswer)
  const isPast = !posting.isOpenToday
  const tonight = isPast ? own.filter((each) => each.date === posting.today && !needsAnswer(each)) : []
  const coming = own.filter((each) => each.date > posting.today && !needsAnswer(each))
  return (
    <View className="stack">
      {waiting.length > 0 ? <OwnItems title="要你处理" items={waiting} posting={posting} /> : null}
      {tonight.length > 0 ? <OwnItems title="今晚的" items={tonight} posting={posting} /> : null}
      {posting.classes.map((homeroom) => (
        <ClassEvening key={homeroom.homeroomId} homeroom={homeroom} posting={posting} />
      ))}
      {coming.length > 0 ? <OwnItems title="之后的" items={coming} posting={posting} /> : null}
      <LastWeek posting={posting} />
    </View>
  )
}
