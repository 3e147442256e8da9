// Words of an invitation for a family: who asks, until when, and that nothing follows from a no.
import { sayEnd } from '@src/texts/say-date'

export function sayInvited(childName: string, until: number): string {
  return `学校请${childName}参加，名额留到 ${sayEnd(until)}。去不去自愿，不用说原因；答了参加才收费。`
}
