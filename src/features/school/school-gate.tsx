// Lets staff onto a school page by the school's own answer; others read why not.
//
// A page that has no desk of its own names its `place`: in a wide window the school's desk stands around it.

import { NotThisSide, SignedOutOfSide } from '@src/features/identity/sides/side-gate'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ErrorState } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { Screen } from '@src/ui/layout/screen'
import type { ReactNode } from 'react'
import { AtDesk } from './at-desk'
import { goToSection, isForAdmins, type SchoolSection } from './go-to-section'
import type { SchoolPlaceName } from './school-places'
import { SchoolScreen } from './school-screen'
import { schoolTexts } from './school-texts'
import { type SchoolState, type Staff, useSchool } from './use-school'

interface SchoolGateProps {
  readonly section: SchoolSection
  readonly place?: SchoolPlaceName
  readonly children: (staff: Staff, state: SchoolState) => ReactNode
}

export function SchoolGate({ section, place, children }: SchoolGateProps) {
  const state = useSchool()
  const staff = state.value
  if (staff === undefined) {
    return (
      <Screen title={schoolTexts.side} back>
        <NotYet state={state} />
      </Screen>
    )
  }
  const isLetIn = !isForAdmins(section) || staff.school.mayImport
  const page = isLetIn ? children(staff, state) : <ImportersOnly section={section} staff={staff} />
  return place === undefined ? page : <AtDesk staff={staff} place={place} page={page} />
}

function ImportersOnly({ section, staff }: { readonly section: SchoolSection; readonly staff: Staff }) {
  return (
    <SchoolScreen section={section} staff={staff}>
      <PlainState drawing="gate" {...schoolTexts.importersOnly}>
        <ActionButton text={schoolTexts.toCourses} onTap={() => goToSection('courses')} />
      </PlainState>
    </SchoolScreen>
  )
}

function NotYet({ state: { error, refresh } }: { readonly state: SchoolState }) {
  if (!error) return <Skeleton cards={5} />
  if (error.code === 'SIGN_IN_REQUIRED') return <SignedOutOfSide />
  if (error.code === 'FORBIDDEN') return <NotThisSide side="school" />
  return <ErrorState error={error} texts={staffErrorTexts} onRetry={refresh} />
}
