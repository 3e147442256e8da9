// A page that has only its phone's column, in a wide browser: the desk stands around it.
import { useLargeType } from '@src/ui/basics/large-type'
import { DeskHead } from '@src/ui/desk/desk'
import type { ReactNode } from 'react'
import { useDeskTerm } from './desk-term'
import './place-desk.css'
import { SchoolDeskFrame } from './school-desk-frame'
import { placeText, type SchoolPlaceName } from './school-places'
import type { Staff } from './use-school'

export interface PlaceDeskProps {
  readonly staff: Staff
  readonly current: SchoolPlaceName
  /** A `Screen`: its way back and its title give place to the desk's. */
  readonly page: ReactNode
}

export function PlaceDesk({ staff, current, page }: PlaceDeskProps) {
  const large = useLargeType((state) => state.on)
  const term = useDeskTerm(staff)
  return (
    <div className={`screen screen-desk${large ? ' care' : ''}`}>
      <div className="screen-main">
        <SchoolDeskFrame staff={staff} current={current}>
          <div className="place-desk">
            <DeskHead title={placeText(current)} note={term.name} />
            {page}
          </div>
        </SchoolDeskFrame>
      </div>
    </div>
  )
}
