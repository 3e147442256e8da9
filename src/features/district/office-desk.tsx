// The desk of the district's education office: its places at the left, the day at the top.
import { dateAt, timeAt } from '@domain/values/school-date'
import { ROUTES } from '@src/navigation/app-routes'
import { sayDateWithWeekday } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import { Desk, type DeskSide } from '@src/ui/desk/desk'
import Taro from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import type { DistrictsSchools } from './answers'

export type OfficePlace = 'schools' | 'plans' | 'homework' | 'inspections' | 'fees' | 'officials' | 'audit'

const PLACES: readonly {
  readonly title: string
  readonly places: readonly {
    readonly name: OfficePlace
    readonly text: string
    readonly icon: IconName
    readonly url: string
  }[]
}[] = [
  {
    title: '全区',
    places: [
      { name: 'schools', text: '学校', icon: 'school', url: ROUTES.district },
      { name: 'homework', text: '作业负担', icon: 'pencil', url: ROUTES.districtHomework },
      { name: 'fees', text: '收费', icon: 'yuan', url: ROUTES.districtFees },
    ],
  },
  {
    title: '办理',
    places: [
      { name: 'plans', text: '方案审批', icon: 'document', url: ROUTES.districtPlans },
      { name: 'inspections', text: '督查', icon: 'flag', url: ROUTES.districtInspections },
      { name: 'officials', text: '人员', icon: 'user', url: ROUTES.officials },
      { name: 'audit', text: '记录', icon: 'document', url: ROUTES.audit },
    ],
  },
]

interface OfficeDeskProps {
  readonly district: DistrictsSchools
  readonly current: OfficePlace
  readonly now: number
  readonly panel: ReactNode
}

export function OfficeDesk({ district, current, now, panel, children }: PropsWithChildren<OfficeDeskProps>) {
  const side: DeskSide = {
    organization: district.districtName,
    current,
    groups: PLACES.map(({ title, places }) => ({
      title,
      places: places.map(({ name, text, icon, url }) => ({
        name,
        text,
        icon,
        onTap: () => void Taro.redirectTo({ url }),
      })),
    })),
    person: { name: '区教育局', part: district.districtName },
  }
  return (
    <Desk side={side} time={`${sayDateWithWeekday(dateAt(now))} ${timeAt(now)}`} panel={panel}>
      {children}
    </Desk>
  )
}
