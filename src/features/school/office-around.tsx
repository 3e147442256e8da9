// Puts the desk around a page that staff share with the office, for whoever is of the office.
import { useWide } from '@src/ui/desk/use-wide'
import type { ReactNode } from 'react'
import { AtDesk } from './at-desk'
import type { SchoolPlaceName } from './school-places'
import { useSchool } from './use-school'

interface OfficeAroundProps {
  readonly place: SchoolPlaceName
  readonly page: ReactNode
}

export function OfficeAround({ place, page }: OfficeAroundProps) {
  return useWide() ? <Around place={place} page={page} /> : page
}

/** Who is on duty and not of the office keeps the page as it is. */
function Around({ place, page }: OfficeAroundProps) {
  const { value: staff } = useSchool()
  return staff?.school.mayImport ? <AtDesk staff={staff} place={place} page={page} /> : page
}
