// The way in: a phone first, then a code if the roster does not know it, then what was found.
import { useAction } from '@src/api/hooks/use-action'
import { invitationSymbols } from '@src/ui/codes/invitation-symbols'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useState } from 'react'
import type { Who } from './answers'
import { Arrived } from './arrived'
import { type CodeKind, CodeStep } from './code-step'
import { PhoneStep } from './phone-step'

interface ConnectViewProps {
  /** From an invitation's link. */
  readonly code: string
  readonly kind: CodeKind | null
}

export function ConnectView({ code, kind }: ConnectViewProps) {
  const state = useAction('identity.whoAmI', {})
  const [given] = useState(() => invitationSymbols(code))
  const [entering, setEntering] = useState(given !== '')
  return (
    <AsyncView<'identity.whoAmI'> state={state}>
      {(who) => {
        if (!who.signedIn || !who.known) return <PhoneStep who={who} code={given} />
        if (!entering && hasArrived(who)) return <Arrived who={who} onEnterCode={() => setEntering(true)} />
        return <CodeStep who={who} code={given} kind={kind} onDone={() => setEntering(false)} />
      }}
    </AsyncView>
  )
}

function hasArrived({ children, roles, waiting }: Who): boolean {
  return children.length > 0 || roles.length > 0 || waiting.length > 0
}
