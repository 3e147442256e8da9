// What parents' pages show to someone who is signed out or has no child at a school here.
import { type Side, sidesOf } from '@domain/identity/roles/side'
import { useAction } from '@src/api/hooks/use-action'
import type { Who } from '@src/features/identity/joining/answers'
import { AskedRequests } from '@src/features/identity/joining/asked-requests'
import { SIDE_WORDS } from '@src/features/identity/sides/side-texts'
import { goTo } from '@src/navigation/app-routes'
import { goToSignIn } from '@src/navigation/sign-in-way'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { goToSide } from './current-side'

/** `leadOn`: on the app's first page, whoever has no child here is led to the first screen of another side. */
export function NotAFamily({ leadOn = false }: { readonly leadOn?: boolean }) {
  const state = useAction('identity.whoAmI', {})
  return (
    <AsyncView<'identity.whoAmI'> state={state}>
      {(who) => {
        const { signedIn, known, roles, children } = who
        if (!signedIn || !known) return <SignedOut />
        const [other] = sidesOf(roles).filter((side) => side !== 'family')
        if (other) return leadOn ? <Lead to={other} /> : <WorksElsewhere side={other} />
        return children.length > 0 ? <AllLeft /> : <NoChildren who={who} />
      }}
    </AsyncView>
  )
}

export function SignedOut() {
  return (
    <PlainState drawing="gate" title="还没有登录" hint={'用学校名册里的手机号登录，\n就能看到孩子的一天。'}>
      <View className="stack">
        <ActionButton text="用手机号登录" icon="phone" onTap={goToSignIn} />
        <ChangeIdentity text="选一个身份" />
      </View>
    </PlainState>
  )
}

/** Signed in but nobody's guardian: what was asked and what came of it, or the way in. */
function NoChildren({ who }: { readonly who: Who }) {
  const asked = who.waiting.length + who.declined.length
  if (asked > 0) {
    return (
      <View className="stack">
        <AskedRequests who={who} />
        <ButtonColumn>
          <ActionButton
            text={who.waiting.length > 0 ? '再输一个码' : '改一改，再申请'}
            kind={who.waiting.length > 0 ? 'plain' : 'primary'}
            onTap={() => goTo('connect')}
          />
          <ChangeIdentity />
        </ButtonColumn>
      </View>
    )
  }
  return (
    <PlainState
      drawing="bag"
      title="还没有孩子的信息"
      hint={'学校名册里没有你的手机号？\n用班级码或家人的邀请码也能进来。'}
    >
      <View className="stack">
        <ActionButton text="输入班级码或邀请码" onTap={() => goTo('connect')} />
        <ChangeIdentity />
      </View>
    </PlainState>
  )
}

function AllLeft() {
  return (
    <PlainState
      drawing="bag"
      title="孩子已经离校"
      hint={'转到新学校后，由新学校录入。\n以前的信息，在「我的」里还能看、能删。'}
    >
      <ActionButton text="去「我的」" onTap={() => goTo('mine')} />
    </PlainState>
  )
}

function WorksElsewhere({ side }: { readonly side: Side }) {
  return (
    <PlainState drawing="bag" {...SIDE_WORDS.family.onlyFor}>
      <View className="stack">
        <ActionButton text={SIDE_WORDS[side].way} onTap={() => goToSide(side)} />
        <ChangeIdentity />
      </View>
    </PlainState>
  )
}

function Lead({ to }: { readonly to: Side }) {
  useEffect(() => goToSide(to), [to])
  return <Skeleton />
}

export function ChangeIdentity({ text = '换一个身份' }: { readonly text?: string }) {
  if (process.env.TARO_ENV === 'weapp' || process.env.TARO_APP_CLOUD_ENV) return null
  return <ActionButton text={text} kind="plain" onTap={() => goTo('identity')} />
}
