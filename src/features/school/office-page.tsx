// A page of the school's office: its desk in a wide window, else a phone's screen with a way back.
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'
import type { ComponentType, ReactNode } from 'react'
import { SchoolGate } from './school-gate'
import type { Staff } from './use-school'

interface OfficePageProps {
  readonly title: string
  /** Written in the page itself, as `ByWidth` says; null in WeChat. */
  readonly loadDesk: (() => Promise<ComponentType<{ readonly staff: Staff }>>) | null
  /** What the phone shows. */
  readonly children: (schoolId: string) => ReactNode
}

export function OfficePage({ title, loadDesk, children }: OfficePageProps) {
  return (
    <SchoolGate section="staff">
      {(staff) => {
        const phone = (
          <Screen title={title} back>
            {children(staff.school.schoolId)}
          </Screen>
        )
        return <ByWidth load={loadDesk} props={{ staff }} phone={phone} />
      }}
    </SchoolGate>
  )
}
