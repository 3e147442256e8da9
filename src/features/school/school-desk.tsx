// A school's desk in a wide browser: places by role, switches of school and term, one page.
import { dateAt, timeAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { printPage } from '@src/api/platform/print-page'
import { goTo, ROUTES } from '@src/navigation/app-routes'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { Desk, DeskHead } from '@src/ui/desk/desk'
import '@src/ui/desk/desk-drawer.css'
import '@src/ui/desk/desk-icon.css'
import { DeskIcon } from '@src/ui/desk/desk-icon'
import '@src/ui/desk/desk-paper.css'
import type { SheetMark } from '@src/ui/desk/export-shown'
import { PrintLine } from '@src/ui/desk/print-line'
import { Screen } from '@src/ui/layout/screen'
import Taro from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { DeskSwitches } from './desk-switches'
import { useDeskTerm } from './desk-term'
import './school-desk.css'
import { placesFor, type SchoolPlaceName } from './school-places'
import { SchoolSearch } from './school-search'
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
  const { school, person } = staff
  const term = useDeskTerm(staff)
  const counts = usePlaceCounts(school.schoolId)
  const groups = placesFor(staff).map((group) => ({
    title: group.title,
    places: group.places.map(({ name, text, icon }) => ({
      name,
      text,
      icon,
      count: counts[name] ?? 0,
      onTap: () => void Taro.redirectTo({ url: ROUTES[name] }),
    })),
  }))
  return (
    <Screen title={title} back desk>
      <Desk
        side={{
          organization: school.schoolName,
          switches: <DeskSwitches staff={staff} term={term} />,
          groups,
          current,
          person: { name: person, part: sayParts(staff) },
        }}
        time={sayDeskTime(staff.now)}
        find={<SchoolSearch key={school.schoolId} school={school} />}
        tools={<Tools />}
        panel={panel ?? null}
      >
        <div className="desk-main-fixed">
          <PrintLine mark={markOf(staff, term.name)} />
          <DeskHead title={title} note={note ?? term.name}>
            {actions}
          </DeskHead>
          {children}
        </div>
      </Desk>
    </Screen>
  )
}

function Tools() {
  return (
    <>
      <button type="button" className="desk-square" aria-label="打印" onClick={printPage}>
        <DeskIcon name="print" />
      </button>
      <button type="button" className="desk-square" aria-label="通知" onClick={() => goTo('inbox')}>
        <DeskIcon name="bell" />
      </button>
    </>
  )
}

/** What is printed or exported says where it is from, when, and by whom. */
export function markOf({ school, person, now }: Staff, term: string): Omit<SheetMark, 'title'> {
  return { school: school.schoolName, term, time: sayDeskTime(now), person }
}

function sayDeskTime(now: number): string {
  return `${sayDateWithWeekday(dateAt(now))} ${timeAt(now)}`
}

function sayParts({ school: { mayImport, mayBill } }: Staff): string {
  return [mayImport ? '教务' : '', mayBill ? '财务' : ''].filter(Boolean).join('、')
}

/** What waits for this person, not how many there are. */
function usePlaceCounts(schoolId: string): Partial<Record<SchoolPlaceName, number>> {
  const { value } = useAction('billing.financeHome', { schoolId })
  return value ? { finance: value.reversalsAsked + value.pastTerms.length } : {}
}
