// The frame of pages shared by the district's two offices: names the district, keeps others out.
import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { Screen } from '@src/ui/layout/screen'
import type { ReactNode } from 'react'
import type { DistrictsSchools } from './answers'

interface OfficeFrameProps {
  readonly title: string
  readonly children: (district: DistrictsSchools) => ReactNode
}

/** Reached from another page of the district. */
export function OfficeFrame({ title, children }: OfficeFrameProps) {
  const state = useAction('identity.districtHome', {})
  return (
    <Screen title={title} back>
      <SideGate<'identity.districtHome'> side="district" state={state}>
        {children}
      </SideGate>
    </Screen>
  )
}
