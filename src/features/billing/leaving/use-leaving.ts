// Asks what leaving would change, anew each time the question is put: an old answer is not shown.
import type { ActionInput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { useMemo } from 'react'
import type { Leaving } from './answers'

/** Two questions within it share an answer. */
const FRESH_MS = 2_000

export interface LeavingQuestion {
  readonly leaving: Leaving | null
  /** Why nothing can be confirmed yet; undefined once the answer is there. */
  readonly blocked: string | undefined
}

/** Null asks nothing. */
export function useLeaving(input: ActionInput<'billing.previewLeaving'> | null): LeavingQuestion {
  const asked = input === null ? '' : `${input.pupilId} ${input.courseId} ${input.reason} ${input.intoCourseId ?? ''}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment at which this question was put
  const askedAt = useMemo(() => Date.now(), [asked])
  const { value, error, savedAt = 0 } = useAction('billing.previewLeaving', input)
  if (error) return { leaving: null, blocked: sayError(error).title }
  if (value === undefined || savedAt < askedAt - FRESH_MS) return { leaving: null, blocked: '正在算退了以后的钱' }
  return { leaving: value, blocked: undefined }
}
