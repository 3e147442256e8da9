// The frame of all desk pages of complaints: who may come in, and the places at the left.

import { dateAt, timeAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import type { Office } from '@src/features/complaints/keys/answers'
import { ROLE_WORDS } from '@src/features/complaints/keys/role-texts'
import { NotThisSide, SignedOutOfSide } from '@src/features/identity/sides/side-gate'
import type { RouteName } from '@src/navigation/app-routes'
import { ROUTES } from '@src/navigation/app-routes'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { Desk, type DeskSide } from '@src/ui/desk/desk'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Screen } from '@src/ui/layout/screen'
import { SectionLinks } from '@src/ui/layout/section-links'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'

export type OfficePlace = 'cases' | 'keys' | 'review'

interface OfficeFrameProps {
  readonly title: string
  readonly place: OfficePlace
  readonly panel?: ReactNode
  readonly children: (office: Office) => ReactNode
}

const PLACES = [
  { name: 'cases', text: '举报办理', icon: 'flag', route: 'districtComplaints' },
  { name: 'keys', text: '钥匙', icon: 'lock', route: 'districtComplaintKeys' },
  { name: 'review', text: '复核公布', icon: 'check-circle', route: 'districtComplaintReview' },
] as const satisfies readonly {
  readonly name: OfficePlace
  readonly text: string
  readonly icon: string
  readonly route: RouteName
}[]

export function ComplaintOffice({ title, place, panel, children }: OfficeFrameProps) {
  const state = useAction('complaints.getOffice', {})
  if (state.error?.code === 'SIGN_IN_REQUIRED')
    return (
      <Closed title={title}>
        <SignedOutOfSide />
      </Closed>
    )
  if (state.error?.code === 'FORBIDDEN')
    return (
      <Closed title={title}>
        <NotThisSide side="complaints" />
      </Closed>
    )
  return (
    <Screen title={title} desk back>
      <AsyncView<'complaints.getOffice'> state={state}>
        {(office) => (
          <Desk
            side={sideOf(office, place)}
            time={`${sayDateWithWeekday(dateAt(office.now))} ${timeAt(office.now)}`}
            panel={panel ?? null}
          >
            <View className="phone-only">
              <SectionLinks links={LINKS} current={place} />
            </View>
            {children(office)}
          </Desk>
        )}
      </AsyncView>
    </Screen>
  )
}

function Closed({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Screen title={title} back>
      {children}
    </Screen>
  )
}

const LINKS = PLACES.map(({ name, text, route }) => ({ name, text, onTap: () => void goOver(route) }))

/** The places replace each other, so going back leaves them all. */
function goOver(route: RouteName) {
  return Taro.redirectTo({ url: ROUTES[route] })
}

function sideOf({ districtName, name, holds }: Office, current: OfficePlace): DeskSide {
  return {
    organization: districtName,
    groups: [
      {
        title: '办理',
        places: PLACES.map(({ name: place, text, icon, route }) => ({
          name: place,
          text,
          icon,
          onTap: () => void goOver(route),
        })),
      },
    ],
    current,
    person: { name, part: holds.map((role) => ROLE_WORDS[role]).join('、') || '还没有钥匙' },
  }
}
