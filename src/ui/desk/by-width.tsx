// Shows a desk in a wide browser window, else the phone's page; fetches the desk only then.
//
// `load` is null in WeChat, whose build must carry no desk. A page writes it as
// `process.env.TARO_ENV === 'h5' ? () => import('…').then((m) => m.SomeDesk) : null`: the compiler drops the rest.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { ActionButton } from '../controls/action-button'
import { PlainState } from '../feedback/plain-state'
import { Skeleton } from '../feedback/skeleton'
import { useWide } from './use-wide'

interface ByWidthProps<Props> {
  readonly load: (() => Promise<ComponentType<Props>>) | null
  readonly props: Props
  readonly phone: ReactNode
}

export function ByWidth<Props extends object>({ load, props, phone }: ByWidthProps<Props>) {
  const wide = useWide()
  if (!wide || load === null) return phone
  return <Loaded load={load} props={props} />
}

/** What has come, so that a desk opened again stands at once. */
const come = new Map<unknown, unknown>()

interface LoadedProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props
}

function Loaded<Props extends object>({ load, props }: LoadedProps<Props>) {
  const [found, setFound] = useState<ComponentType<Props> | null>(
    () => (come.get(load) as ComponentType<Props> | undefined) ?? null,
  )
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (found !== null || failed) return
    load().then(
      (desk) => {
        come.set(load, desk)
        setFound(() => desk)
      },
      () => setFailed(true),
    )
  }, [load, found, failed])
  if (found !== null) {
    const Found = found
    return <Found {...props} />
  }
  if (!failed) return <Skeleton cards={5} />
  return (
    <PlainState drawing="lamp" title="这一页没取到" hint="网断了。连上以后再试一次，或者把窗口收窄，用手机的版面。">
      <ActionButton text="再试一次" onTap={() => setFailed(false)} />
    </PlainState>
  )
}
