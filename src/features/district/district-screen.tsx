// The frame of the district's other pages: for education officers, and finance where allowed.
import { useAction } from '@src/api/hooks/use-action'
import { NotThisSide, SideGate } from '@src/features/identity/sides/side-gate'
import { useWide } from '@src/ui/desk/use-wide'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { DistrictsSchools } from './answers'
import { AtOfficeDesk } from './at-office-desk'
import { type DistrictSection, DistrictSections } from './district-sections'

interface DistrictScreenProps {
  readonly section: DistrictSection
  /** Its finance office works here too. */
  readonly forBoth?: boolean
  readonly children: (district: DistrictsSchools) => ReactNode
}

export function DistrictScreen({ section, forBoth = false, children }: DistrictScreenProps) {
  const state = useAction('identity.districtHome', {})
  const wide = useWide()
  return (
    <Screen title={state.value?.districtName ?? '区里'} desk={wide && state.value !== undefined}>
      <SideGate<'identity.districtHome'> side="district" state={state}>
        {(district) =>
          district.mayManage || forBoth ? (
            <AtOfficeDesk district={district} current={section}>
              <View className="stack">
                {wide ? null : <DistrictSections current={section} mayManage={district.mayManage} />}
                {children(district)}
              </View>
            </AtOfficeDesk>
          ) : (
            <NotThisSide side="district" />
          )
        }
      </SideGate>
    </Screen>
  )
}
