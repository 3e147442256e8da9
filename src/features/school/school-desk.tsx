// A school's desk in a wide browser: places by role, switches of school and term, one page.
import { DeskHead } from '@src/ui/desk/desk'
import type { SheetMark } from '@src/ui/desk/export-shown'
import { PrintLine } from '@src/ui/desk/print-line'
import { Screen } from '@src/ui/layout/screen'
import type { PropsWithChildren, ReactNode } from 'react'
import { useDeskTerm } from './desk-term'
import { sayDeskTime } from './say-desk-time'
import { SchoolDeskFrame } from './school-desk-frame'
import type { SchoolPlaceName } from './school-places'
import type { Staff } from './use-school'

interface SchoolDeskProps {
  readonly staff: Staff
  readonly current: SchoolPlaceName
  readonly title: string
  /** 哪个学期、到什么时候、按哪一版. Left out: the term. */
  readonly note?: string | undefined
  /** At the right of the title: at most three buttons, one of them solid. */
  readonly actions?: ReactNode
  /** The drawer of the open row, or null. */
  readonly panel?: ReactNode
}

export function SchoolDesk(props: PropsWithChildren<SchoolDeskProps>) {
  const { staff, current, title, note, actions, panel, children } = props
  const term = useDeskTerm(staff)
  return (
    <Screen title={title} back desk>
      <SchoolDeskFrame staff={staff} current={current} panel={panel}>
        <div className="desk-main-fixed">
          <PrintLine mark={markOf(staff, term.name)} />
          <DeskHead title={title} note={note ?? term.name}>
            {actions}
          </DeskHead>
          {children}
        </div>
      </SchoolDeskFrame>
    </Screen>
  )
}

/** What is printed or exported says where it is from, when, and by whom. */
export function markOf({ school, person, now }: Staff, term: string): Omit<SheetMark, 'title'> {
  return { school: school.schoolName, term, time: sayDeskTime(now), person }
}
