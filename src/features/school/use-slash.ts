// `/` comes to a desk's search field from anywhere but another field.
import { type RefObject, useEffect } from 'react'

export function useSlash(field: RefObject<HTMLInputElement>): void {
  useEffect(() => {
    const come = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isField(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', come)
    return () => document.removeEventListener('keydown', come)
  }, [field])
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}
