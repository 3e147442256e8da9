// Writes lessons as a calendar file (RFC 5545): too little for a library on the phone.
import type { PhoneLesson } from './calendar-weeks'

export function calendarFile(lessons: readonly PhoneLesson[], remindBefore: number): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//after-school//calendar//ZH', 'CALSCALE:GREGORIAN']
  const events = lessons.flatMap((lesson) => eventOf(lesson, remindBefore))
  return `${[...head, ...events, 'END:VCALENDAR'].flatMap(folded).join('\r\n')}\r\n`
}

function eventOf({ id, title, from, until }: PhoneLesson, remindBefore: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@after-school`,
    `DTSTAMP:${instantText(from)}`,
    `DTSTART:${instantText(from)}`,
    `DTEND:${instantText(until)}`,
    `SUMMARY:${escaped(title)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${remindBefore}M`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** In UTC: 20260910T083000Z. */
function instantText(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n')
}

/** A line has 75 octets at most; a sign of ours takes three: a longer one goes on after a space. */
function folded(line: string): readonly string[] {
  const parts = line.match(/.{1,24}/gu) ?? []
  return new TextEncoder().encode(line).length <= 75 ? [line] : [parts.join('\r\n ')]
}
