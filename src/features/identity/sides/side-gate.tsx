// Lets a person onto a side's pages by the page's own answer; others read why not and where to go.
import { type Side, sidesOf } from '@domain/identity/roles/side'
import type { ActionName, ActionOutput } from '@domain/registry'
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { SIDE_WORDS } from '@src/features/identity/sides/side-texts'
import { goTo } from '@src/navigation/app-routes'
import { goToSignIn } from '@src/navigation/sign-in-way'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goToSide } from './current-side'
import { ChangeIdentity } from './not-a-family'

interface SideGateProps<Name extends ActionName> {
  readonly side: Side
  readonly state: ActionState<Name>
  readonly children: (value: ActionOutput<Name>) => ReactNode
}

/** On their own side, and not what they are responsible for. */
const OF_A_COLLEAGUE = { title: '这一页不归你管', hint: '是别的同事负责的。' }

export function SideGate<Name extends ActionName>({ side, state, children }: SideGateProps<Name>) {
  if (state.error?.code === 'SIGN_IN_REQUIRED') return <SignedOutOfSide />
  if (state.error?.code === 'FORBIDDEN') return <NotThisSide side={side} />
  return (
    <AsyncView<Name> state={state} texts={staffErrorTexts}>
      {children}
    </AsyncView>
  )
}

export function SignedOutOfSide() {
  return (
    <PlainState drawing="gate" title="还没有登录" hint={'用学校或区里登记的手机号登录，\n就能看到你负责的事。'}>
      <View className="stack">
        <ActionButton text="用手机号登录" icon="phone" onTap={goToSignIn} />
        <ChangeIdentity />
      </View>
    </PlainState>
  )
}

/** Only now fetches the person's roles, to link to the sides open to them. */
export function NotThisSide({ side }: { readonly side: Side }) {
  const state = useAction('identity.whoAmI', {})
  return (
    <AsyncView<'identity.whoAmI'> state={state} texts={staffErrorTexts}>
      {({ roles }) => {
        const own = sidesOf(roles)
        const words = own.includes(side) ? OF_A_COLLEAGUE : SIDE_WORDS[side].onlyFor
        return (
          <PlainState drawing="gate" {...words}>
            <View className="stack">
              <Ways sides={own} />
              <ChangeIdentity />
            </View>
          </PlainState>
        )
      }}
    </AsyncView>
  )
}

function Ways({ sides }: { readonly sides: readonly Side[] }) {
  if (sides.length === 0) return <ActionButton text="输入邀请码" onTap={() => goTo('connect')} />
  return (
    <>
      {sides.map((side, index) => (
        <ActionButton
          key={side}
          text={SIDE_WORDS[side].way}
          kind={index === 0 ? 'primary' : 'plain'}
          onTap={() => goToSide(side)}
        />
      ))}
    </>
  )
}
