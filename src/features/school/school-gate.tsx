// Lets staff onto a school page by the school's own answer; others read why not.

import { NotThisSide, SignedOutOfSide } from '@src/features/identity/sides/side-gate'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ErrorState } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { Screen } from '@src/ui/layout/screen'
import type { ReactNode } from 'react'
import { goToSection, isForAdmins, type SchoolSection } from './go-to-section'
import { SchoolScreen } from './school-screen'
import { schoolTexts } from './school-texts'
import { type SchoolState, type Staff, useSchool } from './use-school'

interface SchoolGateProps {
  readonly section: SchoolSection
  readonly children: (staff: Staff, state: SchoolState) => ReactNode
}

export function SchoolGate({ section, children }: SchoolGateProps) {
  const state = useSchool()
  const staff = state.value
  if (staff && (!isForAdmins(section) || staff.school.mayImport)) return children(staff, state)
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
      <NotYet state={state} />
    </Screen>
  )
}

function NotYet({ state: { error, refresh } }: { readonly state: SchoolState }) {
  if (!error) return <Skeleton cards={5} />
  if (error.code === 'SIGN_IN_REQUIRED') return <SignedOutOfSide />
  if (error.code === 'FORBIDDEN') return <NotThisSide side="school" />
  return <ErrorState error={error} texts={staffErrorTexts} onRetry={refresh} />
}
