// The frame of every page: navigation, safe areas, tab bar or bottom bar, and toasts.
// In 关怀版 the way back to the standard version is always at the top left, and the title is on the page.

import { goBack } from '@src/navigation/app-routes'
import { View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useLayoutEffect, useState } from 'react'
import { Icon } from '../basics/icon'
import { useLargeType } from '../basics/large-type'
import { measureNavSpace } from '../basics/nav-space'
import { LargeTypeSwitch } from '../controls/large-type-switch'
import { PrivacyPrompt } from './privacy-prompt'
import { removeShell } from './remove-shell'
import './screen.css'
import { spoken } from '../basics/spoken'
import { Tappable } from '../basics/tappable'
import { ToastHost } from '../feedback/toast'
import { TabBar, type TabName } from './tab-bar'

/** A window of WeChat on a PC shows two columns once it is wide; a browser has the desk, or stays a phone's page. */
const WINDOW = process.env.TARO_ENV === 'weapp' ? ' screen-window' : ''

interface ScreenProps {
  readonly title: string
  /** Pages reached from another have a way back and a centered title. */
  readonly back?: boolean
  /** Where back leads within the page; without it, to the page before. */
  readonly onBack?: (() => void) | undefined
  /** At the right of the title, left of WeChat's capsule. */
  readonly action?: ReactNode
  readonly tab?: TabName
  readonly footer?: ReactNode
  /** As wide as the window where there is room for a desk: a `Desk` is in it. */
  readonly desk?: boolean
}

export function Screen(props: PropsWithChildren<ScreenProps>) {
  const { title, back = false, onBack = goBack, action, tab, footer, desk = false, children } = props
  const large = useLargeType((state) => state.on)
  const [space] = useState(measureNavSpace)
  useLayoutEffect(removeShell, [])
  // A centered title keeps clear of the capsule at its right, and as far from the left edge.
  const titleStyle = back && space.right > 0 ? { left: `${space.right}px`, right: `${space.right}px` } : {}
  return (
    <View className={`screen${large ? ' care' : ''}${desk ? ' screen-desk' : ''}${WINDOW}`}>
      <View className="screen-nav" style={{ paddingTop: `${space.top}px` }}>
        <View
          className={back ? 'screen-bar screen-bar-back' : 'screen-bar'}
          style={{ paddingRight: `${space.right || 16}px` }}
        >
          {back ? <BackButton onTap={onBack} /> : null}
          {large ? (
            <LargeTypeSwitch />
          ) : (
            <View className="screen-title" style={titleStyle} {...spoken({ role: 'heading', level: 1 })}>
              {title}
            </View>
          )}
          {action ? <View className="screen-action">{action}</View> : null}
        </View>
      </View>
      <View className="screen-main">
        {large ? (
          <View className="type-title screen-heading" {...spoken({ role: 'heading', level: 1 })}>
            {title}
          </View>
        ) : null}
        {children}
      </View>
      {footer ? <View className="screen-foot">{footer}</View> : null}
      {tab ? <TabBar active={tab} /> : null}
      <ToastHost raised={Boolean(tab) || Boolean(footer)} />
      {process.env.TARO_ENV === 'weapp' ? <PrivacyPrompt /> : null}
    </View>
  )
}

function BackButton({ onTap }: { readonly onTap: () => void }) {
  return (
    <Tappable className="screen-back" onTap={onTap} label="返回">
      <Icon name="chevron-left" />
    </Tappable>
  )
}
