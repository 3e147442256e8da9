// Owns what someone sees on parents' pages who is not signed in, or has no child at a school here.
import { useAction } from '@src/api/use-action'
import { goTo } from '@src/app-routes'
import { ActionButton } from '@src/ui/action-button'
import { AsyncView } from '@src/ui/async-view'
import { PlainState } from '@src/ui/plain-state'
import { Skeleton } from '@src/ui/skeleton'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { goToSide } from './current-side'
import { holdsSchoolRole, isTeacher } from './school-roles'

/** `leadOn`: on the app's first page, staff without children are led to their own first screen. */
export function NotAFamily({ leadOn = false }: { readonly leadOn?: boolean }) {
  const state = useAction('identity.whoAmI', {})
  return (
    <AsyncView<'identity.whoAmI'> state={state}>
      {({ signedIn, roles }) => {
        if (!signedIn) return <SignedOut />
        if (holdsSchoolRole(roles)) return leadOn ? <ToSchool /> : <SchoolPerson />
        return isTeacher(roles) ? <Teacher /> : <NoChildren />
      }}
    </AsyncView>
  )
}

export function SignedOut() {
  const weapp = process.env.TARO_ENV === 'weapp'
  return (
    <PlainState
      drawing="gate"
      title="还没有登录"
      hint={weapp ? '学校录入你的手机号以后，再打开就能看到孩子。' : '这是演示区。先选一个身份，再看孩子的一天。'}
    >
      {weapp ? null : <ActionButton text="选一个身份" onTap={() => goTo('identity')} />}
    </PlainState>
  )
}

function NoChildren() {
  return (
    <PlainState
      drawing="bag"
      title="还没有孩子的信息"
      hint={'学校导入名册以后，会按手机号认出你。\n等了两天还没有，请联系班主任。'}
    >
      <ChangeIdentity />
    </PlainState>
  )
}

function SchoolPerson() {
  return (
    <PlainState drawing="bag" title="这里是家长看的" hint="你在学校的工作，在学校端。">
      <View className="stack">
        <ActionButton text="去学校端" icon="school" onTap={() => goToSide('school')} />
        <ChangeIdentity />
      </View>
    </PlainState>
  )
}

function ToSchool() {
  useEffect(() => goToSide('school'), [])
  return <Skeleton />
}

function Teacher() {
  return (
    <PlainState drawing="bag" title="这里是家长看的" hint="老师的课表和点名，还没有开放。">
      <ChangeIdentity />
    </PlainState>
  )
}

function ChangeIdentity() {
  if (process.env.TARO_ENV === 'weapp') return null
  return <ActionButton text="换一个身份" kind="plain" onTap={() => goTo('identity')} />
}
