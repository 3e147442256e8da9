// Puts the district's desk around a page that has only a phone's column, in a wide window.
import { DeskHead } from '@src/ui/desk/desk'
import { useWide } from '@src/ui/desk/use-wide'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { DistrictsSchools } from './answers'
import type { DistrictSection } from './district-sections'
import { OfficeDesk, officeText } from './office-desk'
import './office-page.css'

interface AtOfficeDeskProps {
  readonly district: DistrictsSchools
  readonly current: DistrictSection
}

export function AtOfficeDesk({ district, current, children }: PropsWithChildren<AtOfficeDeskProps>) {
  const wide = useWide()
  if (!wide) return children
  return (
    <OfficeDesk district={district} current={current} now={district.now} panel={null}>
      <View className="office-page">
        <DeskHead title={officeText(current)} note={district.districtName} />
        {children}
      </View>
    </OfficeDesk>
  )
}
