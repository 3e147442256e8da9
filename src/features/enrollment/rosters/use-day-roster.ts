// Reads who is expected at a school on a day, all pages of it.
import { useAllPages } from '@src/api/hooks/use-all-pages'
import { useMemo } from 'react'

interface Asked {
  readonly schoolId: string
  readonly date: string | null
  readonly after: string | null
}

const follow = ({ schoolId, date }: Asked, { more }: { readonly more: string | null }) =>
  more === null ? null : { schoolId, date, after: more }

/** `date` null: today. */
export function useDayRoster(schoolId: string, date: string | null) {
  const input = useMemo(() => ({ schoolId, date, after: null }), [schoolId, date])
  const { pages, ...rest } = useAllPages({ name: 'enrollment.getDayRoster', input, follow })
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages])
  return { ...rest, rows }
}
