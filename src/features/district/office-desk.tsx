// The desk of the district's education office: its places at the left, the day at the top.
import { dateAt, timeAt } from '@domain/values/school-date'
import { ROUTES } from '@src/navigation/app-routes'
import { sayDateWithWeekday } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import { Desk, type DeskSide } from '@src/ui/desk/desk'
import Taro from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import type { DistrictsSchools } from './answers'
import { BOTH, type DistrictSection } from './district-sections'

export type OfficePlace = DistrictSection

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
      { name: 'complaints', text: '举报办理', icon: 'shield', url: ROUTES.districtComplaints },
      { name: 'list', text: '减免名单', icon: 'lock', url: ROUTES.hardshipList },
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
    groups: placesOf(district).map(({ title, places }) => ({
      title,
      places: places.map(({ name, text, icon, url }) => ({
        name,
        text,
        icon,
        onTap: () => void Taro.redirectTo({ url }),
      })),
    })),
    person: { name: district.mayManage ? '区教育局' : '区财政局', part: district.districtName },
  }
  return (
    <Desk side={side} time={`${sayDateWithWeekday(dateAt(now))} ${timeAt(now)}`} panel={panel}>
      {children}
    </Desk>
  )
}

/** A place that this office may not open is not there. */
function placesOf({ mayManage }: DistrictsSchools): typeof PLACES {
  if (mayManage) return PLACES
  const mine = PLACES.map(({ title, places }) => ({ title, places: places.filter(({ name }) => BOTH.includes(name)) }))
  return mine.filter(({ places }) => places.length > 0)
}

export function officeText(name: OfficePlace): string {
  return PLACES.flatMap(({ places }) => places).find((place) => place.name === name)?.text ?? ''
}
