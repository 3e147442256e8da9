// Owns who gets onto a school page; anyone else reads why not and finds a way back.
import { useAction } from '@src/api/use-action'
import { goTo } from '@src/app-routes'
import { goToSide } from '@src/features/identity/current-side'
import { schoolErrorTexts, schoolTexts } from '@src/texts/school-texts'
import { ActionButton } from '@src/ui/action-button'
import { AsyncView } from '@src/ui/async-view'
import { PlainState } from '@src/ui/plain-state'
import { Screen } from '@src/ui/screen'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCurrentSchool } from './current-school'
import { goToSection, type SchoolSection } from './go-to-section'
import { SchoolScreen } from './school-screen'
import { type Staff, staffOf } from './school-staff'

interface SchoolGateProps {
  readonly section: SchoolSection
  readonly children: (staff: Staff) => ReactNode
}

export function SchoolGate({ section, children }: SchoolGateProps) {
  const state = useAction('identity.whoAmI', {})
  const chosen = useCurrentSchool(({ schoolId }) => schoolId)
  const staff = state.value && staffOf(state.value, chosen)
  if (staff && (section === 'courses' || staff.school.mayImport)) return children(staff)
  if (staff) {
    return (
      <SchoolScreen section={section} staff={staff}>
        <PlainState drawing="gate" {...schoolTexts.importersOnly}>
          <ActionButton text={schoolTexts.toCourses} onTap={() => goToSection('courses')} />
        </PlainState>
      </SchoolScreen>
    )
  }
  return (
    <Screen title={schoolTexts.side} back>
      <AsyncView<'identity.whoAmI'> state={state} texts={schoolErrorTexts}>
        {({ signedIn, children: family }) => <Outsider signedIn={signedIn} isGuardian={family.length > 0} />}
      </AsyncView>
    </Screen>
  )
}

function Outsider({ signedIn, isGuardian }: { readonly signedIn: boolean; readonly isGuardian: boolean }) {
  const texts = signedIn ? schoolTexts.staffOnly : schoolTexts.signedOut
  const weapp = process.env.TARO_ENV === 'weapp'
  return (
    <PlainState drawing="gate" {...texts}>
      <View className="stack">
        {isGuardian || weapp ? (
          <ActionButton text={schoolTexts.toFamily} onTap={() => goToSide('family')} />
        ) : (
          <ActionButton text={schoolTexts.toIdentity} onTap={() => goTo('identity')} />
        )}
      </View>
    </PlainState>
  )
}
