// The way in: a phone first, then a code if the roster does not know it, then what was found.
import { useAction } from '@src/api/hooks/use-action'
import { comeBack } from '@src/navigation/sign-in-way'
import { invitationSymbols } from '@src/ui/codes/invitation-symbols'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Skeleton } from '@src/ui/feedback/skeleton'
import { useEffect, useState } from 'react'
import type { CodeKind, Who } from './answers'
import { Arrived } from './arrived'
import { CodeStep } from './code-step'
import { PhoneStep } from './phone-step'

interface ConnectViewProps {
  /** From an invitation's link. */
  readonly code: string
  readonly kind: CodeKind | null
  /** The page that asked to sign in first. */
  readonly back?: string | undefined
}

export function ConnectView({ code, kind, back }: ConnectViewProps) {
  const state = useAction('identity.whoAmI', {})
  const [given] = useState(() => invitationSymbols(code))
  const [entering, setEntering] = useState(given !== '')
  return (
    <AsyncView<'identity.whoAmI'> state={state}>
      {(who) => {
        if (!who.signedIn || !who.known) return <PhoneStep who={who} code={given} />
        if (!entering && back !== undefined && hasPlace(who)) return <ComeBack to={back} />
        if (!entering && hasArrived(who)) return <Arrived who={who} onEnterCode={() => setEntering(true)} />
        return <CodeStep who={who} code={given} kind={kind} onDone={() => setEntering(false)} />
      }}
    </AsyncView>
  )
}

/** Somebody of the school: nothing is left to ask before the page that was wanted. */
function hasPlace({ children, roles }: Who): boolean {
  return children.length + roles.length > 0
}

function ComeBack({ to }: { readonly to: string }) {
  useEffect(() => comeBack(to), [to])
  return <Skeleton />
}

function hasArrived({ children, roles, waiting, declined }: Who): boolean {
  return children.length + roles.length + waiting.length + declined.length > 0
}
