// Writes a text as XML the way a common library does: whatever is not plain becomes a number.

export function xmlText(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      return code > 0xffff || '<>&"'.includes(character) ? `&#${code};` : character
    })
    .join('')
}
