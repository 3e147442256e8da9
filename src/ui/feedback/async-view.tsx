// The four states of fetched content: skeleton, error with retry, last known with time, content.

import type { ActionName, ActionOutput } from '@domain/registry'
import { useOffline } from '@src/api/calls/network'
import type { CallError } from '@src/api/failures/call-error'
import type { ActionState } from '@src/api/hooks/use-action'
import { startOver } from '@src/navigation/app-routes'
import { goToSignIn } from '@src/navigation/sign-in-way'
import type { ErrorTexts } from '@src/texts/errors/error-text'
import { requestIdOf, sayError } from '@src/texts/errors/error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tappable } from '../basics/tappable'
import { ActionButton } from '../controls/action-button'
import { Notice } from './notice'
import { PlainState } from './plain-state'
import { Skeleton } from './skeleton'

interface AsyncViewProps<Name extends ActionName> {
  readonly state: ActionState<Name>
  /** Words of this screen for particular errors, in place of the general ones. */
  readonly texts?: Partial<ErrorTexts>
  readonly skeleton?: ReactNode
  /** What it frames says itself from when it is. */
  readonly quiet?: boolean
  readonly children: (value: ActionOutput<Name>) => ReactNode
}

const OFFLINE: CallError = { code: 'OFFLINE' }

export function AsyncView<Name extends ActionName>(props: AsyncViewProps<Name>) {
  const { state, texts, skeleton, quiet = false, children } = props
  const { value, refresh } = state
  // A recent answer is not refetched, so the device itself is asked whether it is offline.
  const offline = useOffline()
  const error = state.error ?? (offline && value !== undefined ? OFFLINE : undefined)
  if (value === undefined) {
    if (error) return <ErrorState error={error} {...(texts ? { texts } : {})} onRetry={refresh} />
    return skeleton ?? <Skeleton />
  }
  return (
    <>
      {error && !quiet ? <Stale error={error} givenAt={state.givenAt} onRetry={refresh} /> : null}
      {children(value)}
    </>
  )
}

interface ErrorStateProps {
  readonly error: CallError
  readonly texts?: Partial<ErrorTexts>
  readonly onRetry: () => void
}

/** The whole page failed: what happened, whose fault it is not, again, and a short number to tell the school. */
export function ErrorState({ error, texts, onRetry }: ErrorStateProps) {
  const { title, hint } = sayError(error, texts)
  const requestId = requestIdOf(error)
  return (
    <PlainState
      drawing="kite"
      title={title}
      hint={hint}
      foot={requestId ? `还不行？把「${requestId}」告诉学校` : undefined}
    >
      <WayOn error={error} onRetry={onRetry} />
    </PlainState>
  )
}

/** What helps: signing in and coming back, leaving a page that is not one's own, or trying again. */
function WayOn({ error, onRetry }: Pick<ErrorStateProps, 'error' | 'onRetry'>) {
  if (error.code === 'SIGN_IN_REQUIRED') return <ActionButton text="用手机号登录" icon="phone" onTap={goToSignIn} />
  if (error.code === 'FORBIDDEN') return <ActionButton text="回首页" onTap={() => startOver('home')} />
  return <ActionButton text="再试一次" icon="refresh" onTap={onRetry} />
}

interface StaleProps {
  readonly error: CallError
  readonly givenAt: number | undefined
  readonly onRetry: () => void
}

/** An earlier answer is shown: say when it is from, and offer to refresh. */
function Stale({ error, givenAt, onRetry }: StaleProps) {
  const { title } = sayError(error)
  const again = (
    <Tappable className="stale-again" onTap={onRetry}>
      重连
    </Tappable>
  )
  return (
    <View className="stale">
      <Notice tone="warn" icon="offline" end={again}>
        {givenAt === undefined ? title : `${title}，下面是 ${saySavedAt(givenAt)} 存的内容`}
      </Notice>
    </View>
  )
}
