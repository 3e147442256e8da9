// A teacher to whom the school gave no subject yet.
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'

export function NoClasses() {
  return (
    <PlainState drawing="bag" title="还没有你教的班" hint={'学校把学科和班排给你以后，\n就能在这里布置作业。'}>
      <ActionButton text="回老师首页" kind="plain" onTap={() => goTo('teacher')} />
    </PlainState>
  )
}
