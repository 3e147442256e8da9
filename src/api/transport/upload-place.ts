// Owns where an upload goes: a place of its own, nothing of its name in the way.

export function uploadPlace(name: string): string {
  const place = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`
  return `uploads/${place}/${name}`
}
