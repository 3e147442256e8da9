// Drops repeated events: the first with each id counts.

/** The first of each id, in the order they were told. */
export function dropRepeatedEvents<Event extends { readonly id: string }>(events: readonly Event[]): readonly Event[] {
  const first = new Map<string, Event>()
  for (const event of events) if (!first.has(event.id)) first.set(event.id, event)
  return [...first.values()]
}
