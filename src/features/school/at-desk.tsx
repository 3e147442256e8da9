// Puts the school's desk around a page that has only its phone's column, where the window is wide.
import { ByWidth } from '@src/ui/desk/by-width'
import type { ReactNode } from 'react'
import type { PlaceDeskProps } from './place-desk'
import type { SchoolPlaceName } from './school-places'
import type { Staff } from './use-school'

const loadDesk = process.env.TARO_ENV === 'h5' ? () => import('./place-desk').then(({ PlaceDesk }) => PlaceDesk) : null

interface AtDeskProps {
  readonly staff: Staff
  readonly place: SchoolPlaceName
  readonly page: ReactNode
}

export function AtDesk({ staff, place, page }: AtDeskProps) {
  return <ByWidth<PlaceDeskProps> load={loadDesk} props={{ staff, current: place, page }} phone={page} />
}
