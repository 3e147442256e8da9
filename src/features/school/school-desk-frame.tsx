// What stands around every page of a school's desk: its places, switches, search and tools.
import { useAction } from '@src/api/hooks/use-action'
import { printPage } from '@src/api/platform/print-page'
import { goTo, ROUTES } from '@src/navigation/app-routes'
import { Desk } from '@src/ui/desk/desk'
import '@src/ui/desk/desk-drawer.css'
import '@src/ui/desk/desk-icon.css'
import { DeskIcon } from '@src/ui/desk/desk-icon'
import '@src/ui/desk/desk-paper.css'
import Taro from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { DeskSwitches } from './desk-switches'
import { useDeskTerm } from './desk-term'
import { sayDeskTime } from './say-desk-time'
import './school-desk.css'
import { placesFor, type SchoolPlaceName } from './school-places'
import { SchoolSearch } from './school-search'
import type { Staff } from './use-school'

interface SchoolDeskFrameProps {
  readonly staff: Staff
  readonly current: SchoolPlaceName
  /** The drawer of the open row, or null. */
  readonly panel?: ReactNode
}

export function SchoolDeskFrame({ staff, current, panel, children }: PropsWithChildren<SchoolDeskFrameProps>) {
  const { school, person } = staff
  const term = useDeskTerm(staff)
  const counts = usePlaceCounts(school)
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
      {children}
    </Desk>
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

function sayParts({ school: { mayImport, mayBill } }: Staff): string {
  return [mayImport ? '教务' : '', mayBill ? '财务' : ''].filter(Boolean).join('、')
}

/** What waits for this person, not how many there are. */
function usePlaceCounts({ schoolId, mayImport }: Staff['school']): Partial<Record<SchoolPlaceName, number>> {
  const money = useAction('billing.financeHome', { schoolId }).value
  const office = useAction('enrollment.countWaiting', mayImport ? { schoolId } : null).value
  return {
    finance: money ? money.reversalsAsked + money.pastTerms.length : 0,
    schoolPlan: office?.plan ?? 0,
    schoolCourseSizes: office?.sizes ?? 0,
    schoolWaivers: office?.waivers ?? 0,
    corrections: office?.corrections ?? 0,
  }
}
