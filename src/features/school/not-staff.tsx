// Owns what someone reads on a school page who is not signed in, or manages no school; only then is asked who it is.
import { useAction } from '@src/api/use-action'
import { goTo } from '@src/app-routes'
import { goToSide } from '@src/features/identity/current-side'
import { schoolErrorTexts, schoolTexts } from '@src/texts/school-texts'
import { ActionButton } from '@src/ui/action-button'
import { AsyncView } from '@src/ui/async-view'
import { PlainState } from '@src/ui/plain-state'

export function SignedOutOfSchool() {
  return (
    <PlainState drawing="gate" {...schoolTexts.signedOut}>
      <WayOn toFamily={false} />
    </PlainState>
  )
}

export function NotStaff() {
  const state = useAction('identity.whoAmI', {})
  return (
    <AsyncView<'identity.whoAmI'> state={state} texts={schoolErrorTexts}>
      {({ children: family }) => (
        <PlainState drawing="gate" {...schoolTexts.staffOnly}>
          <WayOn toFamily={family.length > 0} />
        </PlainState>
      )}
    </AsyncView>
  )
}

function WayOn({ toFamily }: { readonly toFamily: boolean }) {
  if (toFamily || process.env.TARO_ENV === 'weapp') {
    return <ActionButton text={schoolTexts.toFamily} onTap={() => goToSide('family')} />
  }
  return <ActionButton text={schoolTexts.toIdentity} onTap={() => goTo('identity')} />
}
