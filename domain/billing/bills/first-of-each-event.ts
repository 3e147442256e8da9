// Owns that an event told twice counts once, wherever a bill's events are reckoned with.

/** The first of each id, in the order they were told. */
export function toldOnce<Event extends { readonly id: string }>(events: readonly Event[]): readonly Event[] {
  const first = new Map<string, Event>()
  for (const event of events) if (!first.has(event.id)) first.set(event.id, event)
  return [...first.values()]
}
